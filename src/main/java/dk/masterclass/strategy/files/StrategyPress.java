package dk.masterclass.strategy.files;

import dk.masterclass.course.Publication;
import dk.masterclass.document.Document;
import dk.masterclass.document.Language;
import dk.masterclass.document.Progress;
import dk.masterclass.document.pdf.PdfRenderer;
import dk.masterclass.strategy.manuscript.OpenPoints;
import dk.masterclass.strategy.writing.Edition;
import dk.masterclass.strategy.writing.OpenPointsWriter;
import dk.masterclass.strategy.writing.StrategyComposer;
import dk.masterclass.ui.Messages;
import dk.masterclass.worksheet.Answers;
import java.text.Normalizer;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.springframework.stereotype.Component;

/** Prints an edition of the strategy and names the file. */
@Component
public final class StrategyPress {

    private static final int LONGEST_NAME = 60;

    private final StrategyComposer composer;
    private final Messages messages;

    public StrategyPress(StrategyComposer composer, Messages messages) {
        this.composer = composer;
        this.messages = messages;
    }

    public Document compose(Material material) {
        return compose(Publication.STRATEGY, material);
    }

    public Document compose(Publication publication, Material material) {
        return composer.compose(
                publication, material.answers(), material.language(), material.edition(), material.openPoints());
    }

    /** @throws PrintingFailed whatever the printer stumbled over */
    public byte[] print(Answers answers, Language language, Edition edition, OpenPoints openPoints) {
        return print(composer.compose(answers, language, edition, openPoints), Progress.unheard());
    }

    /** @param progress may end the printing by a {@link CancellationException} */
    public byte[] print(Document document, Progress progress) {
        try {
            return new PdfRenderer().render(document, progress);
        } catch (CancellationException unwanted) {
            throw unwanted;
        } catch (RuntimeException failure) {
            throw new PrintingFailed(failure);
        }
    }

    /** What the last pages of a final document say, without their looks. */
    public String openPoints(OpenPoints openPoints, Language language) {
        return new OpenPointsWriter(messages, language, false).plain(openPoints);
    }

    /** Such as {@code strategi-havnby-energi-kladde-2026-11-21.pdf}. */
    public String name(Language language, Edition edition) {
        return name(Output.PDF, language, edition);
    }

    public String name(Output output, Language language, Edition edition) {
        var what = messages.text(language, "strategy.file." + output.contents());
        var organisation = fileName(edition.organisation());
        var name = switch (edition) {
            case Edition.Draft draft ->
                messages.text(
                        language,
                        "strategy.file.draft",
                        what,
                        organisation,
                        draft.date().toString());
            case Edition.Final version ->
                messages.text(
                        language,
                        "strategy.file.version",
                        what,
                        organisation,
                        version.number().toString());
        };
        return name + "." + output.ending();
    }

    /** Small letters and digits of any script, with hyphens between them. */
    public static String fileName(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        int end = Math.min(
                plain.length(),
                plain.offsetByCodePoints(0, Math.min(LONGEST_NAME, plain.codePointCount(0, plain.length()))));
        return plain.isEmpty() ? "team" : plain.substring(0, end);
    }
}
