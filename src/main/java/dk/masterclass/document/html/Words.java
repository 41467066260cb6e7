package dk.masterclass.document.html;

import dk.masterclass.document.Block.Callout.Kind;
import dk.masterclass.document.Language;
import java.text.NumberFormat;

/** The few words a document needs on a screen beside its own. */
record Words(
        Language language,
        String key,
        String note,
        String warning,
        String takeAway,
        String notAnswered,
        String numbers,
        String contents) {

    static Words in(Language language) {
        return switch (language) {
            case DANISH ->
                new Words(
                        language,
                        "Det vigtigste",
                        "Bemærk",
                        "Advarsel",
                        "Tag med",
                        "Ikke besvaret endnu: ",
                        "Tallene bag",
                        "Indhold");
            case ENGLISH ->
                new Words(
                        language,
                        "Key point",
                        "Note",
                        "Warning",
                        "Take away",
                        "Not answered yet: ",
                        "The numbers behind it",
                        "Contents");
        };
    }

    String titleOf(Kind kind) {
        return switch (kind) {
            case KEY -> key;
            case NOTE -> note;
            case WARNING -> warning;
            case TAKE_AWAY -> takeAway;
        };
    }

    String number(double number) {
        return NumberFormat.getInstance(language.locale()).format(number);
    }
}
