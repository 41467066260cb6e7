package dk.masterclass.document.drawing;

import dk.masterclass.document.Drawing;
import dk.masterclass.document.Drawing.Disc;
import dk.masterclass.document.Drawing.Words;
import java.util.ArrayList;
import java.util.List;

/** Looks for what a draughtsman must never do: words in words, numbers on numbers, strokes beside the sheet. */
final class Places {

    private static final double ASCENT = 0.75;
    private static final double DESCENT = 0.22;

    private Places() {}

    record Box(String what, double left, double top, double right, double bottom) {

        boolean touches(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    static List<String> faults(Drawing drawing) {
        var faults = new ArrayList<String>();
        var boxes = boxes(drawing);
        for (int i = 0; i < boxes.size(); i++) {
            var box = boxes.get(i);
            if (box.left < -0.01
                    || box.top < -0.01
                    || box.right > drawing.width() + 0.01
                    || box.bottom > drawing.height() + 0.01) {
                faults.add("beside the sheet: " + box);
            }
            for (Box other : boxes.subList(i + 1, boxes.size())) {
                if (box.touches(other)) {
                    faults.add(box + " touches " + other);
                }
            }
        }
        return faults;
    }

    /** The words as they are seen, and the discs that carry numbers. */
    private static List<Box> boxes(Drawing drawing) {
        var boxes = new ArrayList<Box>();
        for (Drawing.Shape shape : drawing.shapes()) {
            if (shape instanceof Words words && !words.text().isEmpty()) {
                boxes.add(box(words));
            }
        }
        return boxes;
    }

    private static Box box(Words words) {
        double width = new Lettering(words.size(), words.strong(), words.tone()).width(words.text());
        double left = switch (words.anchor()) {
            case START -> words.x();
            case MIDDLE -> words.x() - width / 2;
            case END -> words.x() - width;
        };
        double top = words.baseline() - words.size() * ASCENT;
        return new Box(words.text(), left, top, left + width, words.baseline() + words.size() * DESCENT);
    }

    /** Centres of the number discs. */
    static List<Disc> discs(Drawing drawing) {
        return drawing.shapes().stream()
                .filter(Disc.class::isInstance)
                .map(Disc.class::cast)
                .filter(disc -> disc.radius() == Easel.DISC)
                .toList();
    }

    static List<String> texts(Drawing drawing) {
        return drawing.shapes().stream()
                .filter(Words.class::isInstance)
                .map(shape -> ((Words) shape).text())
                .toList();
    }
}
