package dk.masterclass.document.pdf;

import dk.masterclass.document.pdf.tagged.Page;
import dk.masterclass.document.pdf.text.Line;
import java.util.ArrayList;
import java.util.List;

/** One row of a table; each slice is one line of all its cells. */
final class RowSlab implements Slab {

    private static final float PADDING = 3.2f;
    private static final float TALLEST_UNCUT = Imposition.HEIGHT / 4;
    private static final float HEADER_RULE = 1.5f;
    private static final float ROW_RULE = 0.75f;

    private final List<Cell> cells;
    private final TextStyle style;
    private final Grid grid;
    private final boolean header;
    private final List<Slice> slices;

    /** @param atEnd whether the lines stand at the column's right edge */
    record Cell(List<Line> lines, Column column, boolean atEnd) {}

    private RowSlab(List<Cell> cells, TextStyle style, Grid grid, boolean header) {
        this.cells = cells;
        this.style = style;
        this.grid = grid;
        this.header = header;
        this.slices = slices(cells, style.leading());
    }

    static RowSlab header(List<Cell> cells, TextStyle style, Grid grid) {
        return new RowSlab(cells, style, grid, true);
    }

    static RowSlab body(List<Cell> cells, TextStyle style, Grid grid) {
        return new RowSlab(cells, style, grid, false);
    }

    private static List<Slice> slices(List<Cell> cells, float leading) {
        int count = 1;
        for (Cell cell : cells) {
            count = Math.max(count, cell.lines().size());
        }
        boolean uncut = count * leading <= TALLEST_UNCUT;
        var slices = new ArrayList<Slice>(count);
        for (int line = 0; line < count; line++) {
            float height = leading + (line == 0 ? PADDING : 0) + (line == count - 1 ? PADDING : 0);
            boolean glued = line > 0 && (uncut || line == 1 || line == count - 1);
            slices.add(glued ? Slice.glued(height) : Slice.of(height));
        }
        return List.copyOf(slices);
    }

    @Override
    public List<Slice> slices() {
        return slices;
    }

    @Override
    public void paint(Page page, float top, int from, int to) {
        float firstLine = from == 0 ? top - PADDING : top;
        for (Cell cell : cells) {
            int above = above(cell);
            try (var painter = new LinePainter(page, style.size())) {
                for (int i = Math.max(from, above);
                        i < Math.min(to, above + cell.lines().size());
                        i++) {
                    Line line = cell.lines().get(i - above);
                    painter.paint(line, left(cell, line), style.baseline(firstLine - (i - from) * style.leading()));
                }
            }
        }
        page.beginArtifact();
        rule(page, top - height(from, to));
        page.end();
    }

    /** The header again, only to be seen: whoever listens has heard it. */
    Continuation asContinuation() {
        float height = height(0, slices.size());
        return new Continuation(height, (page, top) -> {
            page.beginArtifact();
            for (Cell cell : cells) {
                for (int i = 0; i < cell.lines().size(); i++) {
                    Line line = cell.lines().get(i);
                    float baseline = style.baseline(top - PADDING - (above(cell) + i) * style.leading());
                    LinePainter.paintArtifact(page, line, left(cell, line), baseline, style);
                }
            }
            rule(page, top - height);
            page.end();
        });
    }

    /** A header stands on its rule, however many lines its neighbours have. */
    private int above(Cell cell) {
        return header ? slices.size() - Math.max(1, cell.lines().size()) : 0;
    }

    private float left(Cell cell, Line line) {
        boolean atEnd = cell.atEnd() || line.rightToLeft();
        return atEnd
                ? cell.column().right() - line.width(style.size())
                : cell.column().left();
    }

    private void rule(Page page, float y) {
        Column whole = grid.whole();
        page.line(
                whole.left(),
                y,
                whole.right(),
                y,
                header ? Palette.PITCH : Palette.LINE,
                header ? HEADER_RULE : ROW_RULE);
    }
}
