package dk.masterclass.course.content;

import dk.masterclass.course.Check;
import dk.masterclass.course.Course;
import dk.masterclass.course.Exercise;
import dk.masterclass.course.formula.Compiled;
import dk.masterclass.course.formula.Cycles;
import dk.masterclass.course.formula.FormulaFault;
import dk.masterclass.course.formula.FormulaLanguage;
import dk.masterclass.course.formula.FormulaSite;
import dk.masterclass.course.formula.Source;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks the formulas of all exercises against all questions, once everything has been read. */
final class Formulas {

    private final Map<String, Yaml.Scalar> written = new HashMap<>();

    /** Remembers where the formulas of an exercise stand in its file. */
    void read(String exercise, Yaml file) {
        for (Yaml group : items(file, "groups")) {
            for (Yaml field : items(group, "fields")) {
                String question = exercise + "/" + text(field, "id");
                read(question, field, List.of("from", "formula"));
                readProposals(question, field);
                for (Yaml column : items(field, "columns")) {
                    read(question + "/" + text(column, "id"), column, List.of("from", "formula"));
                }
            }
        }
    }

    /** Remembers where the formulas of a check stand. */
    void readCheck(String id, Yaml check) {
        value(check, "when").ifPresent(when -> remember("checks/" + id + "#when", when));
        rememberAll("checks/" + id + "#say/", check, "says");
    }

    void check(Course course, Faults faults) {
        var language = FormulaLanguage.of(course.exercises());
        checkExercises(course.exercises(), language, faults);
        for (Check check : course.checks()) {
            for (FormulaSite site : FormulaSite.of(check)) {
                if (language.compile(site) instanceof Compiled.Faulty faulty) {
                    faulty.faults().forEach(fault -> faults.add(place(site, fault), fault.message()));
                }
            }
        }
    }

    private void checkExercises(List<Exercise> exercises, FormulaLanguage language, Faults faults) {
        var reads = new HashMap<Source, Set<Source>>();
        for (Exercise exercise : exercises) {
            for (FormulaSite site : FormulaSite.of(exercise)) {
                switch (language.compile(site)) {
                    case Compiled.Sound sound
                    when site.givesTheValue() ->
                        reads.computeIfAbsent(site.at(), at -> new HashSet<>())
                                .addAll(sound.formula().sources());
                    case Compiled.Sound proposal -> {}
                    case Compiled.Faulty faulty ->
                        faulty.faults().forEach(fault -> faults.add(place(site, fault), fault.message()));
                }
            }
        }
        Cycles.firstOf(reads)
                .ifPresent(cycle -> faults.add(
                        place(cycle.getFirst()),
                        "These wait for each other: "
                                + cycle.stream().map(Source::toString).collect(Collectors.joining(" → "))));
    }

    private void readProposals(String question, Yaml field) {
        List<Yaml> proposals = items(field, "proposes");
        for (int i = 0; i < proposals.size(); i++) {
            String proposal = question + "#proposes/" + i + "/";
            value(proposals.get(i), "when").ifPresent(when -> remember(proposal + "when", when));
            rememberAll(proposal + "row/", proposals.get(i), "row");
            rememberAll(proposal + "say/", proposals.get(i), "say");
        }
    }

    private void rememberAll(String sites, Yaml entries, String name) {
        if (value(entries, name).orElse(entries) instanceof Yaml.Mapping texts) {
            texts.entries().forEach((each, text) -> remember(sites + each, text.value()));
        }
    }

    private void read(String at, Yaml field, List<String> parts) {
        parts.forEach(part -> value(field, part).ifPresent(formula -> remember(at + "#" + part, formula)));
    }

    private void remember(String site, Yaml formula) {
        if (formula instanceof Yaml.Scalar scalar) {
            written.put(site, scalar);
        }
    }

    private Place place(FormulaSite site, FormulaFault fault) {
        var formula = Objects.requireNonNull(written.get(site.at() + "#" + site.part()), site::toString);
        return site.isInSentence() ? formula.place() : formula.place(fault.line(), fault.column());
    }

    private Place place(Source at) {
        return Stream.of("formula", "from")
                .flatMap(part -> Stream.ofNullable(written.get(at + "#" + part)))
                .map(Yaml.Scalar::place)
                .findFirst()
                .orElse(Place.of("course.yaml"));
    }

    private static String text(Yaml entries, String name) {
        return value(entries, name).orElse(entries) instanceof Yaml.Scalar scalar ? scalar.text() : "";
    }

    private static List<Yaml> items(Yaml entries, String name) {
        return value(entries, name).orElse(entries) instanceof Yaml.Sequence list ? list.items() : List.of();
    }

    private static Optional<Yaml> value(Yaml entries, String name) {
        return entries instanceof Yaml.Mapping mapping
                ? Optional.ofNullable(mapping.entries().get(name)).map(Yaml.Entry::value)
                : Optional.empty();
    }
}
