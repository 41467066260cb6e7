package dk.masterclass.people;

import dk.masterclass.document.Language;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a language as its two letters. */
@Converter
final class LanguageColumn implements AttributeConverter<Language, String> {

    @Override
    public String convertToDatabaseColumn(Language language) {
        return language.tag();
    }

    @Override
    public Language convertToEntityAttribute(String tag) {
        return Language.of(tag);
    }
}
