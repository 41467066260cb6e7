package dk.masterclass.journey.search;

import java.util.ArrayList;
import java.util.List;

/** What of a question stands in one passage, and where. */
final class Match {

    private static final int BEFORE = 70;
    private static final int LONGEST = 220;

    private final Passage passage;
    private final double[] fits;
    private final List<Words.Word> found;

    private Match(Passage passage, double[] fits, List<Words.Word> found) {
        this.passage = passage;
        this.fits = fits;
        this.found = found;
    }

    static Match of(Passage passage, List<Words.Word> words, Query query) {
        var fits = new double[query.size()];
        var found = new ArrayList<Words.Word>();
        for (Words.Word word : words) {
            double best = 0;
            for (int asked = 0; asked < fits.length; asked++) {
                double fit = query.fit(asked, word);
                fits[asked] = Math.max(fits[asked], fit);
                best = Math.max(best, fit);
            }
            if (best > 0) {
                found.add(word);
            }
        }
        return new Match(passage, fits, found);
    }

    boolean isAny() {
        return !found.isEmpty();
    }

    Passage.Kind kind() {
        return passage.kind();
    }

    /** Takes note of what this passage says better than those before it. */
    void raise(double[] best) {
        for (int i = 0; i < fits.length; i++) {
            best[i] = Math.max(best[i], fits[i] * passage.kind().weight());
        }
    }

    /** Words that stand together mean more than words far apart. */
    double closeness() {
        double together = sum();
        return fits.length > 1 && together > 1 ? together : 0;
    }

    /** How much this passage shows of what was looked for. */
    double worth() {
        return sum() * 10 + Math.min(passage.kind().weight(), 3);
    }

    private double sum() {
        double sum = 0;
        for (double fit : fits) {
            sum += fit;
        }
        return sum;
    }

    Hit.Place place() {
        var text = passage.text();
        int start = start(text);
        int end = end(text, start);
        var pieces = new ArrayList<Hit.Piece>();
        int at = start;
        add(pieces, start > 0 ? "… " : "", false);
        for (Words.Word word : found) {
            if (word.start() >= at && word.end() <= end) {
                add(pieces, text.substring(at, word.start()), false);
                add(pieces, text.substring(word.start(), word.end()), true);
                at = word.end();
            }
        }
        add(pieces, text.substring(at, end), false);
        add(pieces, end < text.length() ? " …" : "", false);
        return new Hit.Place(passage.kind(), passage.anchor(), pieces);
    }

    /** A little before the first word that was found, at the beginning of a word. */
    private int start(String text) {
        int first = found.getFirst().start();
        if (text.length() <= LONGEST || first <= BEFORE) {
            return 0;
        }
        int space = text.indexOf(' ', first - BEFORE);
        return space < 0 || space >= first ? first : space + 1;
    }

    private static int end(String text, int start) {
        if (text.length() - start <= LONGEST) {
            return text.length();
        }
        int space = text.lastIndexOf(' ', start + LONGEST);
        return space <= start ? start + LONGEST : space;
    }

    private static void add(List<Hit.Piece> pieces, String text, boolean isFound) {
        if (!text.isEmpty()) {
            pieces.add(new Hit.Piece(text, isFound));
        }
    }
}
