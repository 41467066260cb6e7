package dk.masterclass.course.content;

import dk.masterclass.course.Course;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the course once, when the app starts; a course with faults keeps it from starting. */
@Configuration(proxyBeanMethods = false)
class CourseConfiguration {

    @Bean
    Course course(@Value("${masterclass.content:./course-content}") String directory) {
        return CourseLoader.load(Path.of(directory));
    }

    @Bean
    CourseSeal courseSeal(@Value("${masterclass.content:./course-content}") String directory) {
        return CourseSeal.of(Path.of(directory));
    }
}
