package dk.masterclass.course.content;

import dk.masterclass.course.Localized;
import dk.masterclass.course.StrategyOutline;
import dk.masterclass.course.StrategyOutline.AnswerList;
import dk.masterclass.course.StrategyOutline.AnswerTable;
import dk.masterclass.course.StrategyOutline.AssessmentProfile;
import dk.masterclass.course.StrategyOutline.KeySentence;
import dk.masterclass.course.StrategyOutline.Part;
import dk.masterclass.course.StrategyOutline.Pending;
import dk.masterclass.course.StrategyOutline.Section;
import dk.masterclass.course.StrategyOutline.Sentences;
import dk.masterclass.course.StrategyOutline.Subheading;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads strategy.yaml: how answers become the document. */
final class OutlineReader {

    private static final Pattern ADDRESS = Pattern.compile("\\{([^{}]*)}");
    private static final List<String> KINDS =
            List.of("subheading", "sentences", "key", "list", "table", "assessment", "pending");

    private final References references;

    OutlineReader(References references) {
        this.references = references;
    }

    StrategyOutline read(Entries file) {
        var ids = new HashSet<String>();
        List<Section> sections = file.list("sections").stream()
                .map(entries -> {
                    Section section = section(entries);
                    if (!ids.add(section.id())) {
                        entries.fault("id", "The section " + section.id() + " stands here twice");
                    }
                    return section;
                })
                .toList();
        var outline = new StrategyOutline(file.localized("title"), line(file, "organisation"), line(file, "motto"), sections);
        file.end();
        return outline;
    }

    private String line(Entries file, String name) {
        String address = file.text(name);
        references.toLine(file.place(name), address);
        return address;
    }

    private Section section(Entries entries) {
        var section = new Section(
                entries.id("id"),
                entries.has("number") ? entries.text("number") : "",
                entries.localized("title"),
                entries.listIfAny("parts").stream()
                        .flatMap(part -> part(part).stream())
                        .toList());
        entries.end();
        return section;
    }

    private Optional<Part> part(Entries entries) {
        List<String> kinds = KINDS.stream().filter(entries::has).toList();
        if (kinds.size() != 1) {
            entries.fault("A part is one of " + String.join(", ", KINDS));
            return Optional.empty();
        }
        Part part = part(entries, kinds.getFirst());
        entries.end();
        return Optional.of(part);
    }

    private Part part(Entries entries, String kind) {
        return switch (kind) {
            case "subheading" -> new Subheading(entries.localized(kind));
            case "sentences" -> new Sentences(template(entries, kind));
            case "key" -> new KeySentence(template(entries, kind));
            case "list" -> list(entries, kind);
            case "table" -> table(entries, kind);
            case "assessment" -> {
                String exercise = entries.text(kind);
                references.toAssessment(entries.place(kind), exercise);
                yield new AssessmentProfile(exercise);
            }
            default -> new Pending(entries.localized(kind));
        };
    }

    /** A text whose addresses in braces must exist, the same in every language. */
    private Localized template(Entries entries, String kind) {
        Localized template = entries.localized(kind);
        var addresses = new HashSet<List<String>>();
        for (String text : template.texts().values()) {
            List<String> used = ADDRESS.matcher(text).results().map(match -> match.group(1)).sorted().toList();
            used.forEach(address -> references.toField(entries.place(kind), address));
            addresses.add(used);
        }
        if (addresses.size() > 1) {
            entries.fault(kind, "The languages name different answers: " + addresses);
        }
        return template;
    }

    private Part list(Entries entries, String kind) {
        Entries list = entries.entriesIfAny(kind).orElseThrow();
        String address = list.text("address");
        references.toList(list.place("address"), address);
        var part = new AnswerList(address, list.isSo("numbered", false));
        list.end();
        return part;
    }

    private Part table(Entries entries, String kind) {
        Entries table = entries.entriesIfAny(kind).orElseThrow();
        String address = table.text("address");
        List<String> columns = table.texts("columns");
        references.toColumns(table.place("columns"), address, columns);
        var part = new AnswerTable(address, columns, table.localizedIfAny("caption"));
        table.end();
        return part;
    }
}
