package dk.masterclass.document.pdf;

import dk.masterclass.document.pdf.tagged.Element;
import dk.masterclass.document.pdf.tagged.Page;
import dk.masterclass.document.pdf.text.Line;
import dk.masterclass.document.pdf.text.PrintText;
import dk.masterclass.document.pdf.text.StyledText;
import dk.masterclass.document.pdf.text.Typesetter;
import java.util.List;

/** Text for a place of fixed size: set smaller until it fits, and at last cut, while all of it can still be heard. */
record FittedText(List<Line> lines, TextStyle style, Column column) {

    private static final float SMALLER = 0.92f;
    private static final float SMALLEST = 7;

    static FittedText fit(
            String typed, TextStyle wanted, Column column, float height, Element element, Typesetter typesetter) {
        TextStyle style = wanted;
        String text = PrintText.line(typed);
        StyledText styled = StyledText.of(text, style.font(), new Voice.Plain(element, style.colour()));
        List<Line> lines = typesetter.whole(styled, style.size(), column.width());
        while (lines.size() * style.leading() > height && style.size() > SMALLEST) {
            style = style.scaled(SMALLER);
            lines = typesetter.whole(styled, style.size(), column.width());
        }
        int room = Math.max(1, (int) (height / style.leading()));
        if (lines.size() > room) {
            element.actualText(text);
            lines = lines.subList(0, room);
        }
        return new FittedText(lines, style, column);
    }

    float height() {
        return lines.size() * style.leading();
    }

    /** Paints from the given upper edge down. */
    void paint(Page page, float top) {
        try (var painter = new LinePainter(page, style.size())) {
            float lineTop = top;
            for (Line line : lines) {
                float left = line.rightToLeft() ? column.right() - line.width(style.size()) : column.left();
                painter.paint(line, left, style.baseline(lineTop));
                lineTop -= style.leading();
            }
        }
    }
}
