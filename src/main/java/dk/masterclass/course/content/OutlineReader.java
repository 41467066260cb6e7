package dk.masterclass.course.content;

import dk.masterclass.course.Localized;
import dk.masterclass.course.SentenceTemplate;
import dk.masterclass.course.StrategyOutline;
import dk.masterclass.course.StrategyOutline.AnswerList;
import dk.masterclass.course.StrategyOutline.AnswerTable;
import dk.masterclass.course.StrategyOutline.AssessmentProfile;
import dk.masterclass.course.StrategyOutline.ChoiceSentence;
import dk.masterclass.course.StrategyOutline.KeySentence;
import dk.masterclass.course.StrategyOutline.Part;
import dk.masterclass.course.StrategyOutline.Pending;
import dk.masterclass.course.StrategyOutline.Section;
import dk.masterclass.course.StrategyOutline.Sentences;
import dk.masterclass.course.StrategyOutline.Subheading;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Reads strategy.yaml: how answers become the document. */
final class OutlineReader {

    private static final List<String> KINDS = List.of(
            "subheading", "sentences", "key", "choice", "list", "table", "assessment", "picture", "sheet", "pending");

    private final References references;
    private final PictureReader pictures;

    OutlineReader(References references) {
        this.references = references;
        this.pictures = new PictureReader(references, this);
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
        var outline =
                new StrategyOutline(file.localized("title"), line(file, "organisation"), line(file, "motto"), sections);
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
            case "choice" -> choice(entries, kind);
            case "list" -> list(entries, kind);
            case "table" -> table(entries, kind);
            case "assessment" -> {
                String exercise = entries.text(kind);
                references.toAssessment(entries.place(kind), exercise);
                yield new AssessmentProfile(exercise);
            }
            case "picture" -> pictures.picture(entries.entriesIfAny(kind).orElseThrow());
            case "sheet" -> pictures.sheet(entries.entriesIfAny(kind).orElseThrow());
            default -> new Pending(entries.localized(kind));
        };
    }

    /** Sentences whose answers must exist, the same in every language. */
    Localized template(Entries entries, String kind) {
        Localized template = entries.localized(kind);
        var slots = new HashSet<List<String>>();
        for (String text : template.texts().values()) {
            try {
                List<String> addresses = SentenceTemplate.parse(text)
                        .slots()
                        .map(SentenceTemplate.Slot::address)
                        .sorted()
                        .toList();
                addresses.forEach(address -> references.toField(entries.place(kind), address));
                slots.add(addresses);
            } catch (IllegalArgumentException malformed) {
                entries.fault(kind, String.valueOf(malformed.getMessage()));
            }
        }
        if (slots.size() > 1) {
            entries.fault(kind, "The languages name different answers: " + slots);
        }
        return template;
    }

    private Part choice(Entries entries, String kind) {
        Entries choice = entries.entriesIfAny(kind).orElseThrow();
        String address = choice.text("address");
        var templates = new HashMap<String, Localized>();
        choice.entriesIfAny("says")
                .ifPresent(says -> says.names().forEach(option -> {
                    references.toOption(says.place(option), address, option);
                    templates.put(option, template(says, option));
                }));
        choice.end();
        return new ChoiceSentence(address, templates);
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
