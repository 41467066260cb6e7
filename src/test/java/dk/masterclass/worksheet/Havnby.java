package dk.masterclass.worksheet;

import static java.util.stream.Collectors.toMap;

import dk.masterclass.course.Course;
import dk.masterclass.course.SampleAnswer;
import dk.masterclass.course.content.CourseLoader;
import dk.masterclass.course.content.SampleAnswersReader;
import dk.masterclass.course.formula.CourseFormulas;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** The real course and the answers of Havnby Energi, to be changed at will. */
public final class Havnby {

    public static final Course COURSE = CourseLoader.load(Path.of("course-content"));
    public static final CourseFormulas FORMULAS = CourseFormulas.of(COURSE);

    /** The day on which Havnby's strategy is looked at. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);

    public static final Reckonings RECKONINGS = new Reckonings(COURSE, FORMULAS, CLOCK);

    private static final Map<Address, Value> SAMPLE =
            SampleAnswersReader.read(Path.of("course-content/samples/havnby-energi.yaml"), COURSE).stream()
                    .collect(toMap(
                            answer -> Address.parse(answer.address()).orElseThrow(), answer -> value(answer.value())));

    private final Map<Address, Value> answers = new HashMap<>(SAMPLE);

    private Havnby() {}

    public static Havnby sample() {
        return new Havnby();
    }

    /** Answers with words, a number, a day, an option. */
    public Havnby with(String address, String text) {
        return with(address, text.isEmpty() ? Value.empty() : new Value.Text(text));
    }

    public Havnby with(String address, Value value) {
        answers.put(Address.parse(address).orElseThrow(), value);
        return this;
    }

    /** Takes back everything that was answered at this address and below it. */
    public Havnby without(String address) {
        answers.keySet()
                .removeIf(each ->
                        each.toString().equals(address) || each.toString().startsWith(address + "/"));
        return this;
    }

    public Answers answers() {
        return new Answers(answers.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, answer -> new Answers.Answer(answer.getValue(), 1))));
    }

    public Reckoning reckoning() {
        return RECKONINGS.of(answers());
    }

    private static Value value(SampleAnswer.Value value) {
        return switch (value) {
            case SampleAnswer.Text text -> new Value.Text(text.text());
            case SampleAnswer.Options options -> new Value.Options(options.ids());
            case SampleAnswer.PersonName person -> new Value.PersonName(person.name(), person.role(), person.email());
        };
    }
}
