package dk.masterclass.course;

import java.util.List;
import java.util.Optional;

/**
 * Something that doesn't fit in a team's answers, told to the team so that it can be put right.
 *
 * @param each the table in whose rows it is looked for, such as {@code 8B/kpis}
 * @param when the formula that finds it
 * @param says what was found, with places for answers; see {@link CheckSentence}
 * @param help what to do about it
 * @param places where it can be put right, such as {@code 8B/kpis/target}; it is shown at the first
 * @param isExplainable whether the team may keep it as it is and say why
 */
public record Check(
        String id,
        Severity severity,
        Optional<String> each,
        String when,
        Localized says,
        Localized help,
        List<String> places,
        boolean isExplainable) {

    public Check {
        places = List.copyOf(places);
    }

    /** From what keeps a strategy from being final to what is only worth a thought. */
    public enum Severity {
        FAULT,
        WARNING,
        TIP
    }
}
