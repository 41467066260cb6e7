package dk.masterclass.checks;

import dk.masterclass.course.Course;
import dk.masterclass.course.Field;
import dk.masterclass.document.Language;
import dk.masterclass.worksheet.Address;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the places are called where something can be put right: »8B · Måltal«. */
@Component
public final class PlaceLabels {

    private final Course course;

    public PlaceLabels(Course course) {
        this.course = course;
    }

    /** The exercise, and what is asked there. */
    public String of(Address place, Language language) {
        var asked = course.exercise(place.exercise())
                .flatMap(exercise -> exercise.field(place.field()))
                .map(field ->
                        column(field, place).orElse(field).wording().label().in(language));
        return place.exercise() + asked.map(label -> " · " + label).orElse("");
    }

    private static Optional<Field> column(Field field, Address place) {
        return field instanceof Field.Table table
                ? Optional.ofNullable(place.column()).flatMap(table::column)
                : Optional.empty();
    }
}
