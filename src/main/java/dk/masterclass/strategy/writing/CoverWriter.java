package dk.masterclass.strategy.writing;

import dk.masterclass.document.Block;
import dk.masterclass.document.Document;
import dk.masterclass.document.Inline;
import dk.masterclass.strategy.manuscript.LongDate;
import dk.masterclass.strategy.manuscript.Manuscript;
import dk.masterclass.strategy.manuscript.OpenPoints;
import dk.masterclass.ui.Messages;
import dk.masterclass.worksheet.Address;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the cover: whose strategy it is, their one sentence, and what edition this is. */
final class CoverWriter {

    private final Manuscript manuscript;
    private final Messages messages;

    CoverWriter(Manuscript manuscript, Messages messages) {
        this.manuscript = manuscript;
        this.messages = messages;
    }

    /** @param openPoints what the last pages say; the first one says so */
    Document.Cover cover(Edition edition, String title, OpenPoints openPoints) {
        var organisation = oneLine(organisation()).orElse(edition.organisation());
        var footer = String.join(" · ", organisation, title, footer(edition));
        return new Document.Cover(
                organisation,
                oneLine(motto()).orElse(""),
                details(edition, openPoints),
                organisation.isEmpty() ? footer.substring(3) : footer,
                manuscript.draft(),
                text("strategy.document.draft"),
                edition.brand());
    }

    /** What the cover says, for whoever answers beside it: a section with a heading of its own. */
    List<Block> asSection() {
        return List.of(
                new Block.Heading(1, "S0", "", text("strategy.document.cover")),
                new Block.Paragraph(List.of(inline(organisation()))),
                new Block.Callout(
                        Block.Callout.Kind.KEY,
                        Optional.empty(),
                        List.of(new Block.Paragraph(List.of(inline(motto()))))));
    }

    private List<String> details(Edition edition, OpenPoints openPoints) {
        var details = new ArrayList<>(details(edition));
        if (openPoints.waiver().isPresent()) {
            details.add(text("strategy.document.waived"));
        }
        return details;
    }

    private List<String> details(Edition edition) {
        var confidentiality = confidentiality();
        return switch (edition) {
            case Edition.Draft draft ->
                List.of(text("strategy.document.draft-of", longDate(draft.date())), confidentiality);
            case Edition.Final version ->
                List.of(
                        text("strategy.document.version-final", version.number().toString()),
                        madeFinal(version),
                        confidentiality);
        };
    }

    /** Whoever makes a file of answers final need not say who they are. */
    private String madeFinal(Edition.Final version) {
        var date = longDate(version.date());
        return version.by().isEmpty()
                ? text("strategy.document.made-final-on", date)
                : text("strategy.document.made-final", version.by(), date);
    }

    /** Whoever has not said who may read it means those inside. */
    private String confidentiality() {
        return Optional.of(DocumentData.CONFIDENTIALITY)
                .filter(question -> DocumentData.isAsked(manuscript.course(), question))
                .flatMap(this::oneLine)
                .orElseGet(() -> text("strategy.document.internal"));
    }

    private String footer(Edition edition) {
        return switch (edition) {
            case Edition.Draft draft -> text("strategy.document.draft-footer", longDate(draft.date()));
            case Edition.Final version ->
                text("strategy.document.version-footer", version.number().toString());
        };
    }

    private Address organisation() {
        return manuscript.address(manuscript.outline().organisation());
    }

    private Address motto() {
        return manuscript.address(manuscript.outline().motto());
    }

    private Optional<String> oneLine(Address address) {
        return manuscript.answer(manuscript.field(address), address).map(text -> text.replaceAll("\\s+", " "));
    }

    private Inline inline(Address address) {
        return oneLine(address)
                .<Inline>map(text -> new Inline.Answered(text, Manuscript.source(address)))
                .orElseGet(() -> manuscript.missing(manuscript.field(address), address));
    }

    private String longDate(LocalDate date) {
        return LongDate.of(date, manuscript.language());
    }

    private String text(String key, Object... arguments) {
        return messages.text(manuscript.language(), key, arguments);
    }
}
