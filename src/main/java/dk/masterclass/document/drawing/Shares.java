package dk.masterclass.document.drawing;

import dk.masterclass.document.Drawing;
import dk.masterclass.document.Drawing.Anchor;
import dk.masterclass.document.Tone;
import java.util.List;

/** The parts of a whole as one band, and below it what each part is made of. */
public record Shares(List<Share> shares, List<Line> lines) {

    private static final double BAND = 34;
    private static final double TEXT = 18;
    private static final double LINE = 17;
    private static final double BAR = 9;
    /** Where the bars begin and end: before them their names, behind them their values. */
    private static final double FROM = Easel.WIDTH * 0.7;

    private static final double TO = Easel.WIDTH - 30;

    public Shares {
        shares = List.copyOf(shares);
        lines = List.copyOf(lines);
    }

    /** One of the things a part is made of. */
    public record Line(String label, double value, String text, Fill fill) {}

    /**
     * @param letter what the key explains
     * @param part from 0 to 1
     */
    public record Share(String letter, double part, String text, Fill fill) {}

    public Drawing draw() {
        var easel = new Easel();
        double whole = shares.stream().mapToDouble(Share::part).sum();
        double left = 0;
        for (Share share : shares) {
            double width = whole > 0 ? share.part() / whole * Easel.WIDTH : 0;
            draw(easel, share, left, width);
            left += width;
        }
        double most = lines.stream().mapToDouble(Line::value).max().orElse(0);
        double y = BAND + TEXT + 10;
        for (Line line : lines) {
            draw(easel, line, most, y);
            y += LINE;
        }
        return easel.finished(y);
    }

    private static void draw(Easel easel, Line line, double most, double top) {
        easel.add(Easel.LABEL.write(line.label(), 0, top + 12, Anchor.START, FROM - 8));
        easel.rectangle(FROM, top + 3, TO - FROM, BAR, Tone.TRACK);
        line.fill().paint(easel, FROM, top + 3, most > 0 ? line.value() / most * (TO - FROM) : 0, BAR);
        easel.add(Easel.STRONG.write(line.text(), Easel.WIDTH, top + 12, Anchor.END, Easel.WIDTH - TO - 4));
    }

    private static void draw(Easel easel, Share share, double left, double width) {
        double inner = width - Easel.CHALK;
        if (inner <= 0) {
            return;
        }
        share.fill().paint(easel, left, 0, inner, BAND);
        if (inner >= 2 * Easel.DISC + 4) {
            easel.number(share.letter(), left + inner / 2, BAND / 2);
        }
        if (Easel.STRONG.width(share.text()) <= inner) {
            easel.add(Easel.STRONG.write(share.text(), left + inner / 2, BAND + 15, Anchor.MIDDLE, inner));
        }
    }
}
