package dk.masterclass.checks;

import dk.masterclass.course.Course;
import dk.masterclass.course.formula.CourseFormulas;
import dk.masterclass.worksheet.Reckonings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Readies the checks of the course once. */
@Configuration(proxyBeanMethods = false)
class ChecksConfiguration {

    @Bean
    Inspection inspection(Course course, CourseFormulas formulas, Reckonings reckonings) {
        return new Inspection(course, formulas, reckonings);
    }
}
