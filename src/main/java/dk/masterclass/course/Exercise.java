package dk.masterclass.course;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A worksheet of the masterclass.
 *
 * @param purpose what the team gets out of it, in one or two sentences
 * @param feeds the sections of the strategy its answers go to, such as {@code S2}
 * @param usedIn the exercises that build on it
 * @param buildsOn the exercises it builds on; the instructor reads them beside it
 * @param assessment how the answers are scored, where they are
 */
public record Exercise(
        String id,
        Localized title,
        int minutes,
        Localized purpose,
        List<String> feeds,
        List<String> usedIn,
        List<String> buildsOn,
        List<FieldGroup> groups,
        Optional<Assessment> assessment)
        implements Step {

    public Exercise {
        feeds = List.copyOf(feeds);
        usedIn = List.copyOf(usedIn);
        buildsOn = List.copyOf(buildsOn);
        groups = List.copyOf(groups);
    }

    public List<Field> fields() {
        return groups.stream().flatMap(group -> group.fields().stream()).toList();
    }

    public Optional<Field> field(String fieldId) {
        return fieldStream().filter(field -> field.id().equals(fieldId)).findFirst();
    }

    private Stream<Field> fieldStream() {
        return groups.stream().flatMap(group -> group.fields().stream());
    }

    /** Questions that belong together; {@code id} names a dimension where the exercise is scored. */
    public record FieldGroup(Optional<String> id, Optional<Localized> title, List<Field> fields) {
        public FieldGroup {
            fields = List.copyOf(fields);
        }
    }

    /**
     * Scores the scales of each named group: a dimension is the mean of its answers, the total the mean of the
     * dimensions. The first level whose {@code below} is above the total applies; the last level has none.
     */
    public record Assessment(List<Dimension> dimensions, List<Level> levels) {
        public Assessment {
            dimensions = List.copyOf(dimensions);
            levels = List.copyOf(levels);
        }
    }

    /**
     * @param group the id of the group that is scored
     * @param blocker where a mean below {@link Blocker#below} means: do not start, whatever the total
     */
    public record Dimension(String group, Localized label, Optional<Blocker> blocker) {}

    public record Blocker(double below, Localized message) {}

    /** @param below the total from which the next level begins; absent for the highest */
    public record Level(String id, Optional<Double> below, Localized label, Localized advice) {}
}
