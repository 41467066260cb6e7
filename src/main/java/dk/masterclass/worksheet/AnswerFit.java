package dk.masterclass.worksheet;

import dk.masterclass.course.Field;
import dk.masterclass.document.Language;

/** Whether an answer is good enough for a question, without a word about why. */
public final class AnswerFit {

    private AnswerFit() {}

    public static boolean fits(Field field, Value value) {
        return field instanceof Field.Table
                || new FieldCheck(Language.DANISH).faultOf(field, value).isEmpty();
    }
}
