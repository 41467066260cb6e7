package dk.masterclass.document.drawing;

import dk.masterclass.document.Drawing.Anchor;
import dk.masterclass.document.Drawing.Words;
import dk.masterclass.document.Tone;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;

/** How words look in a drawing, and how much room they take: never less than what the sans serif face really needs. */
record Lettering(double size, boolean strong, Tone tone) {

    private static final String ELLIPSIS = "…";
    private static final int FIRST = ' ';
    /** The wider of both cuts, in hundredths of an em, from the space to the tilde. */
    private static final int[] WIDTHS = {
        29, 33, 53, 65, 66, 101, 67, 33, 38, 38, 54, 68, 32, 47, 32, 38, 66, 43, 63, 64, 67, 62, 64, 58, 65, 64, 32, 33,
        68, 68, 68, 55, 100, 73, 66, 74, 73, 61, 60, 75, 75, 28, 58, 71, 57, 93, 76, 77, 65, 78, 66, 66, 67, 75, 73,
        103, 72, 72, 66, 38, 38, 38, 49, 47, 36, 58, 63, 59, 63, 60, 39, 63, 62, 27, 27, 57, 27, 91, 62, 61, 63, 63, 40,
        55, 36, 62, 59, 84, 57, 59, 57, 46, 36, 46, 68
    };
    /** What no table tells, such as an emoji, is as wide as it gets. */
    private static final int WIDEST = 140;

    /** The words in their room, cut where they are too long. */
    Words write(String text, double x, double baseline, Anchor anchor, double room) {
        return new Words(fitted(text, room), x, baseline, size, strong, tone, anchor, room);
    }

    double width(String text) {
        return text.codePoints().map(Lettering::width).sum() * size / 100;
    }

    private String fitted(String text, double room) {
        String line = text.strip();
        if (width(line) <= room) {
            return line;
        }
        var clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(line);
        String longest = "";
        for (int end = clusters.next(); end != BreakIterator.DONE; end = clusters.next()) {
            String candidate = line.substring(0, end).strip() + ELLIPSIS;
            if (width(candidate) > room) {
                return longest;
            }
            longest = candidate;
        }
        return longest;
    }

    private static int width(int character) {
        int place = character - FIRST;
        if (place >= 0 && place < WIDTHS.length) {
            return WIDTHS[place];
        }
        return switch (character) {
            case 'æ', 'œ' -> 92;
            case 'Æ', 'Œ' -> 102;
            case 'ø', 'ß', '–' -> 65;
            case 'Ø' -> 77;
            case '»', '«' -> 64;
            case '·' -> 32;
            default -> accented(character);
        };
    }

    /** A letter with an accent is as wide as the letter. */
    private static int accented(int character) {
        int base = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFD)
                        .codePointAt(0)
                - FIRST;
        return base >= 0 && base < WIDTHS.length && base != character - FIRST ? WIDTHS[base] : WIDEST;
    }
}
