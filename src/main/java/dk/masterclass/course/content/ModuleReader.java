package dk.masterclass.course.content;

import dk.masterclass.course.Exercise;
import dk.masterclass.course.Localized;
import dk.masterclass.course.Module;
import dk.masterclass.course.Step;
import dk.masterclass.document.Language;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads a module's folder: its module.yaml and the files that it lists. */
final class ModuleReader {

    private static final Pattern STEP_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,39}");
    private static final Pattern FILE_NAME = Pattern.compile("[a-z0-9][a-z0-9-]*");

    private final ContentFiles files;
    private final Faults faults;
    private final References references;
    private final TextFiles texts;
    private final ExerciseReader exercises;
    private final Set<String> moduleIds = new HashSet<>();
    private final Set<String> stepIds = new HashSet<>();

    ModuleReader(ContentFiles files, Faults faults, References references, TextFiles texts, ExerciseReader exercises) {
        this.files = files;
        this.faults = faults;
        this.references = references;
        this.texts = texts;
        this.exercises = exercises;
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
        var module =
                new Module(entries.id("id"), number, entries.localized("title"), entries.localized("goals"), steps);
        if (!moduleIds.add(module.id())) {
            entries.fault("id", "Another module has the id " + module.id());
        }
        entries.end();
        nameForgotten(folder);
        return module;
    }

    /** Names the texts and exercises that the module has but does not list. */
    private void nameForgotten(String folder) {
        for (String kind : List.of("lessons", "cases", "exercises")) {
            for (String file : files.unread(folder + "/" + kind)) {
                faults.add(Place.of(file), "No step of " + folder + "/module.yaml uses this file");
            }
        }
    }

    private Optional<Step> step(String folder, Entries entries) {
        List<String> kinds = List.of("lesson", "case", "exercise").stream()
                .filter(entries::has)
                .toList();
        if (kinds.size() != 1) {
            entries.fault("A step is either a \"lesson\", a \"case\" or an \"exercise\"");
            return Optional.empty();
        }
        String kind = kinds.getFirst();
        String id = kind.equals("exercise") ? entries.id(kind) : entries.text(kind);
        if (!STEP_ID.matcher(id).matches()) {
            entries.fault(kind, "\"" + id + "\" can't be the id of a step");
        }
        if (!stepIds.add(id)) {
            entries.fault(kind, "Another step of the course has the id " + id);
        }
        String name = entries.text("file");
        Localized title = entries.localized("title");
        int minutes = (int) entries.number("minutes");
        boolean fictional = kind.equals("case") && entries.isSo("fictional", false);
        entries.end();
        if (!FILE_NAME.matcher(name).matches()) {
            entries.fault(
                    "file", "A file's name has small letters, digits and hyphens, and no ending: \"" + name + "\"");
            return Optional.empty();
        }
        Place asker = entries.place("file");
        return switch (kind) {
            case "lesson" -> Optional.of(lesson(id, title, minutes, folder + "/lessons/" + name, asker));
            case "case" -> Optional.of(caseStudy(id, title, minutes, fictional, folder + "/cases/" + name, asker));
            default -> exercise(id, title, minutes, folder + "/exercises/" + name, asker);
        };
    }

    private Step lesson(String id, Localized title, int minutes, String path, Place asker) {
        var reader = new LessonReader(texts);
        var read = languages(path, asker, language -> file -> reader.read(language, title, file));
        return new Step.Lesson(id, title, minutes, read);
    }

    private Step caseStudy(String id, Localized title, int minutes, boolean fictional, String path, Place asker) {
        var reader = new CaseReader(texts);
        var read = languages(path, asker, language -> file -> reader.read(language, title, fictional, file));
        return new Step.CaseStudy(id, title, minutes, fictional, read);
    }

    private Optional<Step> exercise(String id, Localized title, int minutes, String path, Place asker) {
        return files.yaml(path + ".yaml", asker).map(yaml -> {
            Exercise exercise =
                    exercises.read(new ExerciseReader.Heading(id, title, minutes), new Entries(yaml, faults));
            return exercise;
        });
    }

    /** The Danish file, which must exist, and those in other languages that do. */
    private <T> Map<Language, T> languages(
            String path, Place asker, Function<Language, Function<TextFiles.TextFile, T>> reader) {
        var read = new EnumMap<Language, T>(Language.class);
        for (Language language : Language.values()) {
            String file = path + "." + language.tag() + ".md";
            if (language == Language.DANISH || files.exists(file)) {
                texts.read(file, asker).map(reader.apply(language)).ifPresent(text -> read.put(language, text));
            }
        }
        return read;
    }
}
