package dk.masterclass.document.pdf.text;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** All fonts, each loaded when it is first needed, and the order in which they stand in for one another. */
final class Typefaces {

    private static final String EMOJI = "NotoEmoji_400Regular";
    private static final String SYMBOLS = "NotoSansSymbols2_400Regular";
    private static final List<String> FALLBACKS = List.of(
            "NotoSans_400Regular",
            "NotoSansSymbols_400Regular",
            SYMBOLS,
            EMOJI,
            "NotoSansArabic_400Regular",
            "NotoSansHebrew_400Regular",
            "NotoSansSC_400Regular");

    private static final ConcurrentHashMap<String, Typeface> LOADED = new ConcurrentHashMap<>();

    private Typefaces() {}

    static Typeface named(String name) {
        Typeface loaded = LOADED.get(name);
        return loaded != null ? loaded : LOADED.computeIfAbsent(name, Typeface::load);
    }

    /** The font of the box that stands for what no font can draw. */
    static Typeface boxes() {
        return named(SYMBOLS);
    }

    /** The first font that draws the whole of a user-perceived character; emoji look like emoji. */
    static Optional<Typeface> drawing(String cluster, Typeface main) {
        Stream<String> order = FALLBACKS.stream();
        if (isEmoji(cluster)) {
            order = Stream.concat(Stream.of(EMOJI), order);
        } else if (draws(main, cluster)) {
            return Optional.of(main);
        }
        return order.map(Typefaces::named)
                .filter(typeface -> draws(typeface, cluster))
                .findFirst()
                .or(() -> draws(main, cluster) ? Optional.of(main) : Optional.empty());
    }

    private static boolean draws(Typeface typeface, String cluster) {
        return cluster.codePoints().allMatch(character -> isInvisible(character) || typeface.draws(character));
    }

    private static boolean isEmoji(String cluster) {
        int first = cluster.codePointAt(0);
        boolean asked = cluster.indexOf(0xFE0F) >= 0 && Character.isEmoji(first) && first > '9';
        return asked || Character.isEmojiPresentation(first);
    }

    /** Joiners, variation selectors and tags steer other characters and need no glyph of their own. */
    static boolean isInvisible(int character) {
        return character == 0x200C
                || character == 0x200D
                || character >= 0xFE00 && character <= 0xFE0F
                || character >= 0xE0020 && character <= 0xE007F;
    }
}
