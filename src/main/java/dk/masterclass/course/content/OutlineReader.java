package dk.masterclass.course.content;

import dk.masterclass.course.Localized;
import dk.masterclass.course.SentenceTemplate;
import dk.masterclass.course.StrategyOutline;
import dk.masterclass.course.StrategyOutline.AssessmentProfile;
import dk.masterclass.course.StrategyOutline.ChoiceSentence;
import dk.masterclass.course.StrategyOutline.Condition;
import dk.masterclass.course.StrategyOutline.KeySentence;
import dk.masterclass.course.StrategyOutline.OpenEnds;
import dk.masterclass.course.StrategyOutline.Part;
import dk.masterclass.course.StrategyOutline.Pending;
import dk.masterclass.course.StrategyOutline.Section;
import dk.masterclass.course.StrategyOutline.Sentences;
import dk.masterclass.course.StrategyOutline.Subheading;
import dk.masterclass.course.StrategyOutline.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Reads strategy.yaml: how answers become the document. */
final class OutlineReader {

    private static final List<String> KINDS = List.of(
            "subheading",
            "sentences",
            "key",
            "choice",
            "list",
            "table",
            "entries",
            "assessment",
            "picture",
            "sheet",
            "openPoints",
            "glossary",
            "pending");

    private final References references;
    private final PictureReader pictures;
    private final RowsReader tables;

    OutlineReader(References references) {
        this.references = references;
        this.pictures = new PictureReader(references, this);
        this.tables = new RowsReader(references, this);
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
                entries.isSo("appendix", false),
                entries.entriesIfAny("when").map(this::condition),
                entries.listIfAny("parts").stream()
                        .flatMap(part -> part(part).stream())
                        .toList());
        entries.end();
        return section;
    }

    private Condition condition(Entries entries) {
        String address = entries.text("address");
        String option = entries.text("is");
        references.toOption(entries.place("is"), address, option);
        entries.end();
        return new Condition(address, option);
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
            case "list" -> tables.list(entries.entriesIfAny(kind).orElseThrow());
            case "table" -> tables.table(entries.entriesIfAny(kind).orElseThrow());
            case "entries" -> tables.entries(entries.entriesIfAny(kind).orElseThrow());
            case "openPoints" -> {
                entries.isSo(kind, true);
                yield new OpenEnds();
            }
            case "glossary" -> {
                entries.isSo(kind, true);
                yield new WordList();
            }
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
        return template(entries, kind, entries.localized(kind), Optional.empty());
    }

    /** @param table whose columns may be named alone */
    Localized template(Entries entries, String kind, Localized template, Optional<String> table) {
        var slots = new HashSet<List<String>>();
        for (String text : template.texts().values()) {
            try {
                List<SentenceTemplate.Slot> all =
                        SentenceTemplate.parse(text).slots().toList();
                all.forEach(slot -> refer(entries.place(kind), slot, table));
                slots.add(all.stream()
                        .map(SentenceTemplate.Slot::address)
                        .sorted()
                        .toList());
            } catch (IllegalArgumentException malformed) {
                entries.fault(kind, String.valueOf(malformed.getMessage()));
            }
        }
        if (slots.size() > 1) {
            entries.fault(kind, "The languages name different answers: " + slots);
        }
        return template;
    }

    private void refer(Place place, SentenceTemplate.Slot slot, Optional<String> table) {
        if (slot.isColumn() && table.isPresent()) {
            references.toColumns(place, table.get(), List.of(slot.address()));
            slot.meanings().keySet().forEach(option -> references.toCell(place, table.get(), slot.address(), option));
        } else {
            references.toField(place, slot.address());
            slot.meanings().keySet().forEach(option -> references.toOption(place, slot.address(), option));
        }
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
        var otherwise = choice.localizedIfAny("otherwise")
                .map(template -> template(choice, "otherwise", template, Optional.empty()));
        choice.end();
        return new ChoiceSentence(address, templates, otherwise);
    }
}
