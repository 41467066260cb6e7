package dk.masterclass.course;

import dk.masterclass.document.Language;
import java.util.Map;

/** A text of the course in each language it was written in; Danish always exists. */
public record Localized(Map<Language, String> texts) {

    public Localized {
        texts = Map.copyOf(texts);
        if (!texts.containsKey(Language.DANISH)) {
            throw new IllegalArgumentException("A text of the course needs a Danish wording: " + texts);
        }
    }

    public static Localized danish(String text) {
        return new Localized(Map.of(Language.DANISH, text));
    }

    public static Localized of(String danish, String english) {
        return new Localized(Map.of(Language.DANISH, danish, Language.ENGLISH, english));
    }

    /** The wording in this language, or the Danish one where there is no other. */
    public String in(Language language) {
        return texts.getOrDefault(language, texts.getOrDefault(Language.DANISH, ""));
    }

    public boolean existsIn(Language language) {
        return texts.containsKey(language);
    }
}
