package dk.masterclass.strategy.writing;

import dk.masterclass.course.Course;
import dk.masterclass.course.Exercise;
import dk.masterclass.worksheet.Address;
import java.util.stream.Stream;

/** The questions about the document itself, in a course that asks them. */
public final class DocumentData {

    public static final Address VERSION = Address.of("8F", "version");
    static final Address CONFIDENTIALITY = Address.of("8F", "confidentiality");
    static final Address APPROVED_BY = Address.of("8F", "approvedBy");
    static final Address APPROVED_ON = Address.of("8F", "approvedOn");
    static final Address NAMES = Address.of("8F", "namesInPdf");

    private DocumentData() {}

    static Stream<Address> askedIn(Course course) {
        return Stream.of(VERSION, CONFIDENTIALITY, APPROVED_BY, APPROVED_ON, NAMES)
                .filter(question -> isAsked(course, question));
    }

    static boolean isAsked(Course course, Address question) {
        return course.exercise(question.exercise())
                .flatMap(exercise -> exercise.field(question.field()))
                .isPresent();
    }

    static boolean isAskedIn(Course course, Exercise exercise) {
        return askedIn(course).anyMatch(question -> question.exercise().equals(exercise.id()));
    }
}
