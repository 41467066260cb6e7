package dk.masterclass.worksheet;

import java.util.List;
import java.util.Random;

/** A text as somebody works on it who types, deletes, pastes and changes their mind, in several scripts. */
final class RandomTyping {

    private static final List<String> PIECES = List.of(
            "montør",
            " ",
            "å",
            "\n",
            "\"citat\"",
            "\\",
            "😀",
            "😁",
            "👩‍🔧",
            "e\u0301",
            "مرحبا",
            "~1,2,3:",
            "null",
            "— og så ",
            "\t");

    private final Random random;
    private String text = "";

    RandomTyping(Random random) {
        this.random = random;
    }

    String next() {
        int from = boundary(random.nextInt(text.length() + 1));
        int to = boundary(Math.min(text.length(), from + random.nextInt(12)));
        var middle = new StringBuilder();
        for (int more = random.nextInt(random.nextInt(20) == 0 ? 60 : 4); more > 0; more--) {
            middle.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        boolean beginsAnew = random.nextInt(40) == 0;
        text = beginsAnew ? middle.toString() : text.substring(0, from) + middle + text.substring(Math.max(from, to));
        return text;
    }

    /** Nobody's cursor stands inside a character. */
    private int boundary(int at) {
        boolean isInside = at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
        return isInside ? at - 1 : at;
    }
}
