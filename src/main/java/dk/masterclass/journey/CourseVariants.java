package dk.masterclass.journey;

import dk.masterclass.course.Course;
import dk.masterclass.document.Language;
import dk.masterclass.people.WaysToHold;
import java.util.List;
import org.springframework.stereotype.Component;

/** Offers the variants of the course to whoever plans a cohort. */
@Component
final class CourseVariants implements WaysToHold {

    private final Course course;

    CourseVariants(Course course) {
        this.course = course;
    }

    @Override
    public List<WayToHold> all(Language language) {
        return course.variants().stream()
                .map(variant -> new WayToHold(
                        variant.id(),
                        variant.title().in(language),
                        variant.about().in(language)))
                .toList();
    }
}
