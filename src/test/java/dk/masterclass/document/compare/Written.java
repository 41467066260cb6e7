package dk.masterclass.document.compare;

import dk.masterclass.document.Block;
import dk.masterclass.document.Drawing;
import dk.masterclass.document.Inline;
import dk.masterclass.document.SourcePath;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Pieces of a document that tests hold against each other. */
final class Written {

    private Written() {}

    static Block.Paragraph paragraph(String text) {
        return new Block.Paragraph(Inline.text(text));
    }

    static Block.Paragraph answered(String source, String text) {
        return new Block.Paragraph(List.of(new Inline.Answered(text, new SourcePath(source))));
    }

    @SafeVarargs
    static Block.Table table(List<Block.Cell>... rows) {
        var columns = Stream.of("Risiko", "Vægt")
                .map(header -> new Block.Column(header, 1, Block.Align.START))
                .toList();
        return new Block.Table(Optional.empty(), columns, List.of(rows), true);
    }

    static List<Block.Cell> row(String id, String name, String weight) {
        return List.of(
                new Block.Cell(answered("5D/risks/" + id + "/name", name).content()),
                new Block.Cell(answered("5D/risks/" + id + "/weight", weight).content()));
    }

    static Block.Picture picture(String weight, boolean tabled) {
        var numbers = table(row("b", "Ingen tid", weight));
        return new Block.Picture(
                "Risikokort",
                weight,
                new Drawing(1, 1, List.of()),
                List.of(),
                numbers,
                tabled,
                new SourcePath("5D/risks"));
    }
}
