package dk.masterclass.document;

import java.util.Locale;

/** A language the course, the screens and the documents exist in. Danish comes first. */
public enum Language {
    DANISH("da"),
    ENGLISH("en");

    private final Locale locale;

    Language(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    /** The language of a tag such as {@code da} or {@code en-GB}; Danish for anything unknown. */
    public static Language of(String tag) {
        return tag.toLowerCase(Locale.ROOT).startsWith("en") ? ENGLISH : DANISH;
    }

    public Locale locale() {
        return locale;
    }

    /** The two letters used in file names, content and the {@code lang} attribute. */
    public String tag() {
        return locale.getLanguage();
    }
}
