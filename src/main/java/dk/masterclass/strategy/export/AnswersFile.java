package dk.masterclass.strategy.export;

import static java.util.stream.Collectors.toMap;

import dk.masterclass.course.Course;
import dk.masterclass.course.SampleAnswer;
import dk.masterclass.course.content.SampleAnswersReader;
import dk.masterclass.document.TypedText;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.Value;
import java.nio.file.Path;

/** Answers from a file instead of the database, cleaned as if they had been typed. */
public final class AnswersFile {

    private AnswersFile() {}

    /** @throws dk.masterclass.course.content.ContentFaults naming everything in the file that does not fit the course */
    public static Answers read(Path file, Course course) {
        return new Answers(SampleAnswersReader.read(file, course).stream()
                .collect(toMap(AnswersFile::address, answer -> new Answers.Answer(value(answer.value()), 1))));
    }

    private static Address address(SampleAnswer answer) {
        return Address.parse(answer.address())
                .orElseThrow(() -> new IllegalStateException("Not an address: " + answer.address()));
    }

    private static Value value(SampleAnswer.Value value) {
        return switch (value) {
            case SampleAnswer.Text text -> new Value.Text(TypedText.clean(text.text()));
            case SampleAnswer.Options options -> new Value.Options(options.ids());
            case SampleAnswer.PersonName person ->
                new Value.PersonName(
                        TypedText.clean(person.name()),
                        TypedText.clean(person.role()),
                        TypedText.clean(person.email()));
        };
    }
}
