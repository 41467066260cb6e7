package dk.masterclass.course.content;

import dk.masterclass.course.Check;
import dk.masterclass.course.Check.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Reads checks.yaml: what a team's answers are looked through for. */
final class CheckReader {

    private final References references;
    private final Formulas formulas;
    private final Faults faults;

    CheckReader(References references, Formulas formulas, Faults faults) {
        this.references = references;
        this.formulas = formulas;
        this.faults = faults;
    }

    List<Check> read(Yaml file) {
        if (!(file instanceof Yaml.Sequence list)) {
            faults.add(file.place(), "A list of checks is expected here");
            return List.of();
        }
        var checks = new ArrayList<Check>();
        var ids = new HashSet<String>();
        for (Yaml item : list.items()) {
            var entries = new Entries(item, faults);
            var check = check(entries);
            if (!ids.add(check.id())) {
                entries.fault("id", "The id " + check.id() + " is used twice");
            }
            formulas.readCheck(check.id(), item);
            checks.add(check);
        }
        return checks;
    }

    private Check check(Entries entries) {
        var each = entries.textIfAny("each");
        each.ifPresent(table -> references.toTable(entries.place("each"), table));
        var places = entries.textsIfAny("at");
        places.forEach(place -> references.toQuestion(place.place(), place.text()));
        if (places.isEmpty()) {
            entries.fault("\"at\" names at least one place");
        }
        var check = new Check(
                entries.id("id"),
                severity(entries),
                each,
                entries.text("when"),
                entries.localized("says"),
                entries.localized("help"),
                places.stream().map(Yaml.Scalar::text).toList(),
                entries.isSo("explainable", false));
        entries.end();
        return check;
    }

    private static Severity severity(Entries entries) {
        String severity = entries.text("severity");
        return switch (severity) {
            case "fejl" -> Severity.FAULT;
            case "advarsel" -> Severity.WARNING;
            default -> {
                if (!severity.equals("tip")) {
                    entries.fault("severity", "A check is fejl, advarsel or tip");
                }
                yield Severity.TIP;
            }
        };
    }
}
