package dk.masterclass.worksheet.ui;

import dk.masterclass.course.Field;
import dk.masterclass.course.Localized;
import java.util.List;
import java.util.stream.Stream;

/** Options that can't be chosen any more, but were: they stay chosen until the team chooses otherwise. */
final class OldOptions {

    private OldOptions() {}

    /** Those the course has retired, and those it has forgotten, which have no name but their id. */
    static List<Field.Option> of(Field field, List<String> chosen) {
        var known = field.optionsOnceThere().stream().map(Field.Option::id).toList();
        var forgotten =
                chosen.stream().filter(id -> !known.contains(id)).map(id -> new Field.Option(id, Localized.danish(id)));
        return Stream.concat(field.retired().stream(), forgotten).toList();
    }
}
