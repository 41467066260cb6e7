package dk.masterclass.worksheet;

import java.util.List;

/** The options a value names, whether it holds one or several. */
final class OptionIds {

    private OptionIds() {}

    static List<String> of(Value value) {
        return switch (value) {
            case Value.Options options -> options.ids();
            case Value.Text text when !text.text().isBlank() -> List.of(text.text());
            case Value.Text blank -> List.of();
            case Value.Empty empty -> List.of();
            case Value.PersonName person -> List.of();
        };
    }
}
