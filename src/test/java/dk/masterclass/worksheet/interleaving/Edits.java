package dk.masterclass.worksheet.interleaving;

import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What people do to an answer. Every word they write is new in the whole story, so that a lost one is seen. */
final class Edits {

    private static final int LONG_TEXT = 24;

    private final Random random;
    private final String name;
    private int written;

    Edits(Random random, String name) {
        this.random = random;
        this.name = name;
    }

    /** What becomes of the answer that is shown. */
    Value edit(Address address, Value shown) {
        return switch (Kind.of(address)) {
            case PROSE -> prose(Words.of(shown));
            case NUMBER -> text(String.valueOf(random.nextInt(5_000)));
            case CHOICE -> text(List.of("privat", "offentlig", "forening").get(random.nextInt(3)));
            case OPTIONS -> options();
            // Added, moved, or removed.
            case ROW -> random.nextInt(4) == 0 ? new Value.Empty() : text("m" + random.nextInt(100));
        };
    }

    /** What a person makes of a conflict: their own, the other's, or both. */
    Value decide(Address address, Value mine, Value theirs) {
        int choice = random.nextInt(3);
        if (choice == 2 && Kind.of(address) == Kind.PROSE) {
            var both = new ArrayList<>(Words.of(theirs));
            both.addAll(
                    Words.of(mine).stream().filter(word -> !both.contains(word)).toList());
            return text(Words.join(both));
        }
        return choice == 0 ? theirs : mine;
    }

    /** A text that was there before the story begins. */
    Value longText() {
        var words = new ArrayList<String>();
        for (int i = 0; i < LONG_TEXT; i++) {
            words.add(word());
        }
        return text(Words.join(words));
    }

    private Value prose(List<String> shown) {
        var words = new ArrayList<>(shown);
        int place = words.isEmpty() ? 0 : random.nextInt(words.size());
        switch (words.isEmpty() ? 1 : random.nextInt(16)) {
            case 0 -> words.addFirst(word());
            case 1, 2 -> words.addLast(word());
            case 3, 4, 5 -> words.add(place, word());
            case 6 -> words.remove(place);
            case 7 -> words.addAll(place, List.of(word(), word(), word()));
            case 8 -> {
                if (random.nextInt(3) == 0) {
                    words.clear();
                }
                words.add(word());
            }
            default -> words.set(place, word());
        }
        return text(Words.join(words));
    }

    private Value options() {
        var chosen = new ArrayList<>(Arrays.asList("forsyning", "ingen"));
        chosen.removeIf(option -> random.nextBoolean());
        return chosen.isEmpty() ? new Value.Empty() : new Value.Options(chosen);
    }

    private String word() {
        return name + "ø" + ++written;
    }

    private static Value text(String text) {
        return text.isEmpty() ? new Value.Empty() : new Value.Text(text);
    }
}
