package dk.masterclass.worksheet.ui;

import dk.masterclass.course.Field;
import dk.masterclass.course.Localized;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.EarlierKind;
import java.util.List;
import java.util.stream.Stream;

/** Options that can't be chosen any more, but were: they stay chosen until the team chooses otherwise. */
final class OldOptions {

    private OldOptions() {}

    /** What is chosen here; nothing, where the answer is one to another kind of question. */
    static List<String> chosen(Question question, Answers answers) {
        boolean isEarlier =
                EarlierKind.of(question.field(), answers.at(question.address())).isPresent();
        return isEarlier ? List.of() : answers.optionsAt(question.address());
    }

    /** Those the course has retired, and those it has forgotten, which have no name but their id. */
    static List<Field.Option> of(Field field, List<String> chosen) {
        var known = field.optionsOnceThere().stream().map(Field.Option::id).toList();
        var forgotten =
                chosen.stream().filter(id -> !known.contains(id)).map(id -> new Field.Option(id, Localized.danish(id)));
        return Stream.concat(field.retired().stream(), forgotten).toList();
    }
}
