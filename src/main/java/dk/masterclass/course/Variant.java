package dk.masterclass.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A way to hold the masterclass: on how many days people meet, when each module opens, and what is done at home.
 *
 * @param about what it means to take part, in a sentence or two
 * @param days on how many days everybody meets
 * @param homework the exercises that are done between and after the days
 */
public record Variant(
        String id, Localized title, Localized about, int days, List<Opening> openings, Set<String> homework) {

    public Variant {
        openings = List.copyOf(openings);
        homework = Set.copyOf(homework);
    }

    /**
     * When some modules open.
     *
     * @param day the day on which people meet that it counts from, the first being 1; 0 for the cohort's start
     * @param shift how many days after that; before it where it is below zero
     * @param why said wherever it isn't open yet
     */
    public record Opening(Set<String> modules, int day, int shift, Localized why) {
        public Opening {
            modules = Set.copyOf(modules);
        }

        /** Empty as long as nobody has set the day. */
        Optional<LocalDate> date(LocalDate start, List<LocalDate> held) {
            if (day > held.size()) {
                return Optional.empty();
            }
            var from = day == 0 ? start : held.get(day - 1);
            return Optional.of(from.plusDays(shift));
        }
    }

    public Optional<Opening> opening(String module) {
        return openings.stream()
                .filter(opening -> opening.modules().contains(module))
                .findFirst();
    }

    /** The day a module opens in a cohort that starts and meets on these days. */
    public Optional<LocalDate> opens(String module, LocalDate start, List<LocalDate> held) {
        return opening(module).flatMap(opening -> opening.date(start, held));
    }
}
