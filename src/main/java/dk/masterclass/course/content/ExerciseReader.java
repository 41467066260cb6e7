package dk.masterclass.course.content;

import dk.masterclass.course.Exercise;
import dk.masterclass.course.Exercise.Assessment;
import dk.masterclass.course.Exercise.Blocker;
import dk.masterclass.course.Exercise.Dimension;
import dk.masterclass.course.Exercise.FieldGroup;
import dk.masterclass.course.Exercise.Level;
import dk.masterclass.course.Field;
import dk.masterclass.course.Localized;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Reads an exercise from its file. */
final class ExerciseReader {

    private final OptionLists lists;
    private final References references;
    private final Formulas formulas;
    private final RetiredIds retired;

    ExerciseReader(OptionLists lists, References references, Formulas formulas, RetiredIds retired) {
        this.lists = lists;
        this.references = references;
        this.formulas = formulas;
        this.retired = retired;
    }

    /** What module.yaml says of an exercise. */
    record Heading(String id, Localized title, int minutes) {}

    Exercise read(Heading heading, Yaml written, Faults faults) {
        formulas.read(heading.id(), written);
        return read(heading, new Entries(written, faults));
    }

    private Exercise read(Heading heading, Entries file) {
        var ends = file.entriesIfAny("scale").map(FieldReader.Ends::read);
        var fields = new FieldReader(lists, references, retired, ends);
        List<FieldGroup> groups = file.list("groups").stream()
                .map(group -> group(group, fields, heading.id()))
                .toList();
        var exercise = new Exercise(
                heading.id(),
                heading.title(),
                heading.minutes(),
                file.localized("purpose"),
                references(file, "feeds"),
                references(file, "usedIn"),
                references(file, "buildsOn"),
                groups,
                file.entriesIfAny("assessment").map(assessment -> assessment(assessment, groups)));
        checkUnique(exercise, file);
        file.end();
        return exercise;
    }

    private List<String> references(Entries file, String name) {
        List<Yaml.Scalar> targets = file.textsIfAny(name);
        for (Yaml.Scalar target : targets) {
            switch (name) {
                case "feeds" -> references.toSection(target.place(), target.text());
                case "buildsOn" -> references.toExercise(target.place(), target.text());
                default -> references.toExerciseOrSection(target.place(), target.text());
            }
        }
        return targets.stream().map(Yaml.Scalar::text).toList();
    }

    private static FieldGroup group(Entries group, FieldReader fields, String exercise) {
        var read = new FieldGroup(
                group.has("id") ? Optional.of(group.id("id")) : Optional.empty(),
                group.localizedIfAny("title"),
                fields.read(group.list("fields"), exercise));
        group.end();
        return read;
    }

    private static void checkUnique(Exercise exercise, Entries file) {
        var ids = new HashSet<String>();
        for (FieldGroup group : exercise.groups()) {
            group.id()
                    .filter(id -> !ids.add("group " + id))
                    .ifPresent(id -> file.fault("groups", "Two groups are called " + id));
            for (Field field : group.fields()) {
                if (!ids.add(field.id())) {
                    file.fault("groups", "The id " + field.id() + " is used in two groups");
                }
            }
        }
    }

    private static Assessment assessment(Entries assessment, List<FieldGroup> groups) {
        var dimensions = assessment.list("dimensions").stream()
                .map(dimension -> dimension(dimension, groups))
                .toList();
        List<Entries> written = assessment.list("levels");
        var levels = new ArrayList<Level>();
        double before = Double.NEGATIVE_INFINITY;
        for (Entries entries : written) {
            Level level = level(entries);
            boolean isLast = levels.size() == written.size() - 1;
            if (isLast == level.below().isPresent()) {
                entries.fault("Every level but the last says \"below\" which total it ends");
            }
            if (level.below().orElse(Double.POSITIVE_INFINITY) <= before) {
                entries.fault("below", "The levels go from the lowest to the highest");
            }
            before = level.below().orElse(before);
            levels.add(level);
        }
        assessment.end();
        return new Assessment(dimensions, levels);
    }

    private static Dimension dimension(Entries dimension, List<FieldGroup> groups) {
        String id = dimension.id("group");
        Optional<FieldGroup> group = groups.stream()
                .filter(each -> each.id().equals(Optional.of(id)))
                .findFirst();
        if (group.isEmpty()) {
            dimension.fault("group", "There is no group " + id);
        } else if (group.get().fields().stream().noneMatch(Field.Scale5.class::isInstance)) {
            dimension.fault("group", "The group " + id + " has no scales to score");
        } else if (group.get().title().isEmpty()) {
            dimension.fault("group", "The group " + id + " needs a title, which names the dimension");
        }
        Localized label = group.flatMap(FieldGroup::title).orElse(Localized.danish(id));
        Optional<Blocker> blocker = dimension.entriesIfAny("blocker").map(ExerciseReader::blocker);
        dimension.end();
        return new Dimension(id, label, blocker);
    }

    private static Blocker blocker(Entries entries) {
        var blocker = new Blocker(entries.number("below"), entries.localized("message"));
        entries.end();
        return blocker;
    }

    private static Level level(Entries entries) {
        Optional<Double> below = entries.has("below") ? Optional.of(entries.number("below", 0)) : Optional.empty();
        var level = new Level(entries.id("id"), below, entries.localized("label"), entries.localized("advice"));
        entries.end();
        return level;
    }
}
