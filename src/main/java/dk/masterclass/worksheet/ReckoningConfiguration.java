package dk.masterclass.worksheet;

import dk.masterclass.course.Course;
import dk.masterclass.course.formula.CourseFormulas;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Readies the formulas of the course once. */
@Configuration(proxyBeanMethods = false)
class ReckoningConfiguration {

    @Bean
    CourseFormulas formulas(Course course) {
        return CourseFormulas.of(course);
    }

    @Bean
    Reckonings reckonings(Course course, CourseFormulas formulas, Clock clock) {
        return new Reckonings(course, formulas, clock);
    }

    @Bean
    Proposals proposals(Course course, CourseFormulas formulas) {
        return new Proposals(course, formulas);
    }
}
