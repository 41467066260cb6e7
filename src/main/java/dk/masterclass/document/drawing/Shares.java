package dk.masterclass.document.drawing;

import dk.masterclass.document.Drawing;
import dk.masterclass.document.Drawing.Anchor;
import java.util.List;

/** The parts of a whole as one band, and below it what each part is made of. */
public record Shares(List<Share> shares, Bars bars) {

    private static final double BAND = 34;
    private static final double TEXT = 18;

    public Shares {
        shares = List.copyOf(shares);
    }

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
        return easel.finished(bars.draw(easel, BAND + TEXT + 12));
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
