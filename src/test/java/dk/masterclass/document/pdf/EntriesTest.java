package dk.masterclass.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.document.Block;
import dk.masterclass.document.Document;
import dk.masterclass.document.Inline;
import dk.masterclass.document.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Things told one by one: the name never stands alone, what is short stays together, an aside shares the line. */
class EntriesTest {

    private static final int COUNT = 60;

    @Test
    void anEntryOfFewLinesIsNotPartedByAPage() throws IOException {
        try (var file = Loader.loadPDF(print(COUNT, 3))) {
            assertThat(file.getNumberOfPages()).isGreaterThan(2);
            assertThat(TagTree.read(file).all("LI"))
                    .hasSize(COUNT)
                    .allSatisfy(item -> assertThat(pages(item)).hasSize(1));
        }
    }

    @Test
    void aLongEntryIsPartedButNotBehindItsName() throws IOException {
        try (var file = Loader.loadPDF(print(12, 60))) {
            var items = TagTree.read(file).all("LI");

            assertThat(items).anySatisfy(item -> assertThat(pages(item)).hasSizeGreaterThan(1));
            assertThat(items).allSatisfy(item -> {
                var label = item.all("Lbl").getFirst();
                var body = item.all("LBody").getFirst();
                assertThat(pages(body)).containsAll(pages(label));
            });
        }
    }

    @Test
    void whatStandsAsideSharesTheNamesLineWhereThereIsRoom() throws IOException {
        try (var file = Loader.loadPDF(print(1, 1))) {
            assertThat(seen(file)).contains("Elektrikere 0 1 – vigtigst");
        }
    }

    private static byte[] print(int count, int sentences) {
        var entries = new ArrayList<Block.Entry>();
        for (int i = 0; i < count; i++) {
            String text =
                    "Udlærte elektrikere, som kører for en installatør og er trætte af akkord. ".repeat(sentences);
            entries.add(new Block.Entry(
                    Inline.text("Elektrikere " + i),
                    Inline.text("1 – vigtigst"),
                    List.of(new Block.Paragraph(Inline.text(text)))));
        }
        var blocks = List.<Block>of(new Block.Entries(entries));
        return new PdfRenderer().render(new Document(Language.DANISH, "Poster", Optional.empty(), blocks));
    }

    /** The pages an element's own text and that below it stand on. */
    private static Set<COSDictionary> pages(TagTree.Node node) {
        var pages = new HashSet<COSDictionary>();
        node.visit(each -> {
            COSDictionary page = each.element().getCOSDictionary(COSName.getPDFName("Pg"));
            if (page != null) {
                pages.add(page);
            }
            if (each.element().getDictionaryObject(COSName.K) instanceof COSArray kids) {
                kids.forEach(kid -> {
                    if (kid instanceof COSDictionary reference && reference.containsKey("Pg")) {
                        pages.add(reference.getCOSDictionary(COSName.getPDFName("Pg")));
                    }
                });
            }
        });
        return pages;
    }

    private static String seen(PDDocument file) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        return stripper.getText(file);
    }
}
