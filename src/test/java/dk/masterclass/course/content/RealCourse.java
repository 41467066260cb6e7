package dk.masterclass.course.content;

import dk.masterclass.course.Course;
import dk.masterclass.course.Step;
import dk.masterclass.document.Document;
import dk.masterclass.document.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The course that is delivered, read once for all tests of its texts. */
final class RealCourse {

    static final Path DIRECTORY = Path.of("course-content");
    static final Course COURSE = CourseLoader.load(DIRECTORY);

    private RealCourse() {}

    /** A lesson or a case in one language. */
    record Text(String id, Language language, Document body) {
        @Override
        public String toString() {
            return id + " " + language.tag();
        }
    }

    static Stream<Step.Lesson> lessons() {
        return COURSE.steps().filter(Step.Lesson.class::isInstance).map(Step.Lesson.class::cast);
    }

    static Stream<Step.CaseStudy> cases() {
        return COURSE.steps().filter(Step.CaseStudy.class::isInstance).map(Step.CaseStudy.class::cast);
    }

    static Stream<Text> lessonTexts() {
        return lessons()
                .flatMap(lesson -> lesson.texts().entrySet().stream()
                        .map(text -> new Text(
                                lesson.id(), text.getKey(), text.getValue().body())));
    }

    static Stream<Text> caseTexts() {
        return cases().flatMap(study -> study.texts().entrySet().stream()
                .map(text -> new Text(study.id(), text.getKey(), text.getValue().body())));
    }

    static Stream<Text> texts() {
        return Stream.concat(lessonTexts(), caseTexts());
    }

    /** All that is written in a lesson, a case or an instructor's notes, in one language. */
    record Strings(String id, Language language, List<String> strings) {
        @Override
        public String toString() {
            return id + " " + language.tag();
        }
    }

    static Stream<Strings> strings() {
        return Stream.of(
                        lessons().flatMap(lesson -> strings(lesson.id(), lesson.texts(), Written::everything)),
                        cases().flatMap(study -> strings(study.id(), study.texts(), Written::everything)),
                        COURSE.modules().stream()
                                .flatMap(module -> module.teaching().stream()
                                        .flatMap(notes ->
                                                strings(module.id() + " notes", notes.texts(), Written::everything))))
                .flatMap(each -> each);
    }

    private static <T> Stream<Strings> strings(
            String id, Map<Language, T> texts, Function<T, Stream<String>> everything) {
        return texts.entrySet().stream()
                .map(text -> new Strings(
                        id, text.getKey(), everything.apply(text.getValue()).toList()));
    }
}
