package dk.masterclass.course.content;

import dk.masterclass.course.Localized;
import dk.masterclass.course.Module;
import dk.masterclass.course.Step;
import dk.masterclass.course.TeachingNotes;
import dk.masterclass.document.Language;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a module's folder: its module.yaml and the files that it lists. */
final class ModuleReader {

    private static final List<String> KINDS = List.of("lesson", "case", "exercise");
    private static final String TEACHING_NOTES = "teaching-notes";
    private static final Pattern STEP_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,39}");
    private static final Pattern FILE_NAME = Pattern.compile("[a-z0-9][a-z0-9-]*");

    private final ContentFiles files;
    private final Faults faults;
    private final References references;
    private final TextFiles texts;
    private final ExerciseReader exercises;
    private final RetiredIds retired;
    private final Set<String> moduleIds = new HashSet<>();
    private final Set<String> stepIds = new HashSet<>();

    ModuleReader(
            ContentFiles files,
            Faults faults,
            References references,
            TextFiles texts,
            ExerciseReader exercises,
            RetiredIds retired) {
        this.files = files;
        this.faults = faults;
        this.references = references;
        this.texts = texts;
        this.exercises = exercises;
        this.retired = retired;
    }

    /** The module of a folder; empty, with a fault, if it has no readable module.yaml. */
    Optional<Module> read(String folder, int number, Place asker) {
        return files.yaml(folder + "/module.yaml", asker)
                .map(yaml -> module(folder, number, new Entries(yaml, faults)));
    }

    private Module module(String folder, int number, Entries entries) {
        entries.textsIfAny("announces").forEach(exercise -> references.announce(exercise.text()));
        List<Step> steps = entries.listIfAny("steps").stream()
                .flatMap(step -> step(folder, step).stream())
                .toList();
        var title = entries.localized("title");
        var module = new Module(
                entries.id("id"), number, title, entries.localized("goals"), steps, teachingNotes(folder, title));
        if (!moduleIds.add(module.id())) {
            entries.fault("id", "Another module has the id " + module.id());
        }
        retired.checkModule(entries, module.id());
        entries.end();
        nameForgotten(folder);
        return module;
    }

    /** Names the texts and exercises that the module has but does not list. */
    private void nameForgotten(String folder) {
        for (String kind : KINDS) {
            for (String file : files.unread(folder + "/" + kind + "s")) {
                faults.add(Place.of(file), "No step of " + folder + "/module.yaml uses this file");
            }
        }
    }

    /** @param path the file's folder and name without its ending */
    private record StepHeading(
            String id, Localized title, int minutes, List<String> usedIn, String path, Place asker) {}

    private Optional<Step> step(String folder, Entries entries) {
        List<String> kinds = KINDS.stream().filter(entries::has).toList();
        if (kinds.size() != 1) {
            entries.fault("A step is either a \"lesson\", a \"case\" or an \"exercise\"");
            return Optional.empty();
        }
        Optional<Step> step = step(folder, entries, kinds.getFirst());
        entries.end();
        return step;
    }

    private Optional<Step> step(String folder, Entries entries, String kind) {
        String id = stepId(entries, kind);
        Localized title = entries.localized("title");
        int minutes = entries.whole("minutes");
        List<String> usedIn = kind.equals("exercise") ? List.of() : usedIn(entries);
        boolean fictional = kind.equals("case") && entries.isSo("fictional", false);
        return fileName(entries).flatMap(name -> {
            var heading = new StepHeading(
                    id, title, minutes, usedIn, folder + "/" + kind + "s/" + name, entries.place("file"));
            return switch (kind) {
                case "lesson" -> Optional.of(lesson(heading));
                case "case" -> Optional.of(caseStudy(heading, fictional));
                default -> exercise(heading);
            };
        });
    }

    private List<String> usedIn(Entries entries) {
        var exercises = entries.textsIfAny("usedIn");
        exercises.forEach(exercise -> references.toExerciseOrSection(exercise.place(), exercise.text()));
        return exercises.stream().map(Yaml.Scalar::text).toList();
    }

    private String stepId(Entries entries, String kind) {
        String id = kind.equals("exercise") ? entries.id(kind) : entries.text(kind);
        if (!STEP_ID.matcher(id).matches()) {
            entries.fault(kind, "\"" + id + "\" can't be the id of a step");
        }
        retired.checkStep(entries, kind, id);
        if (!stepIds.add(id)) {
            entries.fault(kind, "Another step of the course has the id " + id);
        }
        return id;
    }

    private static Optional<String> fileName(Entries entries) {
        String name = entries.text("file");
        if (!FILE_NAME.matcher(name).matches()) {
            entries.fault(
                    "file", "A file's name has small letters, digits and hyphens, and no ending: \"" + name + "\"");
            return Optional.empty();
        }
        return Optional.of(name);
    }

    private Step lesson(StepHeading step) {
        var reader = new LessonReader(texts);
        var read = languages(step.path(), step.asker(), language -> file -> reader.read(language, step.title(), file));
        return new Step.Lesson(step.id(), step.title(), step.minutes(), step.usedIn(), read);
    }

    private Step caseStudy(StepHeading step, boolean fictional) {
        var reader = new CaseReader(texts);
        var read = languages(
                step.path(), step.asker(), language -> file -> reader.read(language, step.title(), fictional, file));
        if (read.values().stream()
                        .map(text -> text.questions().size())
                        .distinct()
                        .count()
                > 1) {
            faults.add(step.asker(), "The case asks another number of questions in another language");
        }
        return new Step.CaseStudy(step.id(), step.title(), step.minutes(), fictional, step.usedIn(), read);
    }

    private Optional<Step> exercise(StepHeading step) {
        var heading = new ExerciseReader.Heading(step.id(), step.title(), step.minutes());
        return files.yaml(step.path() + ".yaml", step.asker()).map(yaml -> exercises.read(heading, yaml, faults));
    }

    /** A module need not tell its instructor anything; if it does, then in Danish at least. */
    private Optional<TeachingNotes> teachingNotes(String folder, Localized title) {
        String path = folder + "/" + TEACHING_NOTES;
        if (Stream.of(Language.values()).noneMatch(language -> files.exists(file(path, language)))) {
            return Optional.empty();
        }
        var reader = new TeachingNotesReader(texts);
        return Optional.of(new TeachingNotes(
                languages(path, Place.of(path), language -> file -> reader.read(language, title, file))));
    }

    /** The Danish file, which must exist, and those in other languages that do. */
    private <T> Map<Language, T> languages(
            String path, Place asker, Function<Language, Function<TextFiles.TextFile, T>> reader) {
        var read = new EnumMap<Language, T>(Language.class);
        for (Language language : Language.values()) {
            String file = file(path, language);
            if (language == Language.DANISH || files.exists(file)) {
                texts.read(file, asker).map(reader.apply(language)).ifPresent(text -> read.put(language, text));
            }
        }
        return read;
    }

    private static String file(String path, Language language) {
        return path + "." + language.tag() + ".md";
    }
}
