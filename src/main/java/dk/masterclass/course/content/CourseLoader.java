package dk.masterclass.course.content;

import dk.masterclass.course.Check;
import dk.masterclass.course.Course;
import dk.masterclass.course.Extracts;
import dk.masterclass.course.Glossary;
import dk.masterclass.course.Localized;
import dk.masterclass.course.Module;
import dk.masterclass.course.Publication;
import dk.masterclass.course.StrategyOutline;
import dk.masterclass.course.Variant;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the directory of a course. Either everything in it is sound, or all that isn't is named at once.
 *
 * <pre>{@code
 * Course course = CourseLoader.load(Path.of("course-content"));
 * }</pre>
 */
public final class CourseLoader {

    private static final String COURSE = "course.yaml";
    private static final String CHECKS = "checks.yaml";
    private static final String GLOSSARY = "glossary.yaml";
    private static final String EXTRACTS = "extracts.yaml";
    private static final String RETIRED = "retired.yaml";

    private final Path directory;
    private final Faults faults = new Faults();
    private final References references = new References();
    private final Formulas formulas = new Formulas();
    private final ContentFiles files;

    private CourseLoader(Path directory) {
        this.directory = directory;
        this.files = new ContentFiles(directory, faults);
    }

    /** @throws ContentFaults if any file can't be taken as it is */
    public static Course load(Path directory) {
        return new CourseLoader(directory).load();
    }

    private Course load() {
        var course = files.yaml(COURSE, Place.of(COURSE)).map(yaml -> course(new Entries(yaml, faults)));
        faults.throwIfAny(directory);
        return course.orElseThrow();
    }

    private Course course(Entries entries) {
        Localized title = entries.localized("title");
        Course.Motto motto = entries.entriesIfAny("motto")
                .map(CourseLoader::motto)
                .orElse(new Course.Motto(Localized.danish(""), ""));
        Localized credits = entries.localized("credits");
        List<Course.Criterion> rubric =
                entries.list("rubric").stream().map(CourseLoader::criterion).toList();
        var retiredIds = retiredIds();
        var lists = new OptionLists(files, retiredIds, faults);
        var retired = retiredIds.read(lists);
        List<Module> modules = modules(entries, lists, retiredIds);
        List<Variant> variants = new VariantReader(references).read(entries.listIfAny("variants"));
        entries.end();
        var course = new Course(
                title,
                motto,
                credits,
                rubric,
                variants,
                modules,
                outlines(),
                checks(),
                glossary(),
                extracts(),
                retired);
        retiredIds.check(course);
        references.check(course, faults);
        formulas.check(course, faults);
        return course;
    }

    private static Course.Motto motto(Entries entries) {
        var motto = new Course.Motto(entries.wordings(), entries.text("by"));
        entries.end();
        return motto;
    }

    private static Course.Criterion criterion(Entries entries) {
        var criterion = new Course.Criterion(entries.id("id"), entries.localized("label"), entries.localized("help"));
        entries.end();
        return criterion;
    }

    /** A course that has never been changed need not say so. */
    private RetiredIds retiredIds() {
        var file = files.exists(RETIRED) ? files.yaml(RETIRED, Place.of(RETIRED)) : Optional.<Yaml>empty();
        return RetiredIds.of(file.map(yaml -> new Entries(yaml, faults)), faults);
    }

    private List<Module> modules(Entries entries, OptionLists lists, RetiredIds retired) {
        var folders = entries.textsIfAny("modules");
        var texts = new TextFiles(files, faults, figures(folders));
        var exercises = new ExerciseReader(lists, references, formulas, retired);
        var reader = new ModuleReader(files, faults, references, texts, exercises, retired);
        var modules = new ArrayList<Module>();
        for (int i = 0; i < folders.size(); i++) {
            Yaml.Scalar folder = folders.get(i);
            reader.read(folder.text(), i + 1, folder.place()).ifPresent(modules::add);
        }
        return modules;
    }

    /** The drawings of all modules; they share one address on the site, so that no two may have the same name. */
    private Set<String> figures(List<Yaml.Scalar> folders) {
        var figures = new HashSet<String>();
        for (Yaml.Scalar folder : folders) {
            for (String name : files.namesIn(folder.text() + "/figures", "")) {
                if (!figures.add(name)) {
                    faults.add(
                            Place.of(folder.text() + "/figures/" + name), "Another module has a figure of this name");
                }
            }
        }
        return figures;
    }

    /** A course need not check anything. */
    private List<Check> checks() {
        return files.exists(CHECKS)
                ? files.yaml(CHECKS, Place.of(CHECKS))
                        .map(yaml -> new CheckReader(references, formulas, faults).read(yaml))
                        .orElse(List.of())
                : List.of();
    }

    /** A course need not explain its words. */
    private Extracts extracts() {
        return files.exists(EXTRACTS)
                ? files.yaml(EXTRACTS, Place.of(EXTRACTS))
                        .map(yaml -> new ExtractsReader(references).read(new Entries(yaml, faults)))
                        .orElse(Extracts.none())
                : Extracts.none();
    }

    private Glossary glossary() {
        return files.exists(GLOSSARY)
                ? files.yaml(GLOSSARY, Place.of(GLOSSARY))
                        .map(yaml -> new GlossaryReader(faults).read(yaml))
                        .orElse(Glossary.empty())
                : Glossary.empty();
    }

    /** A course makes a strategy; the others it need not. */
    private Map<Publication, StrategyOutline> outlines() {
        var outlines = new EnumMap<Publication, StrategyOutline>(Publication.class);
        for (Publication publication : Publication.values()) {
            String file = publication.id() + ".yaml";
            if (publication == Publication.STRATEGY || files.exists(file)) {
                files.yaml(file, Place.of(file))
                        .map(yaml -> new OutlineReader(references).read(new Entries(yaml, faults)))
                        .ifPresent(outline -> outlines.put(publication, outline));
            }
        }
        return outlines;
    }
}
