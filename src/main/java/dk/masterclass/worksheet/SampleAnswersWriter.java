package dk.masterclass.worksheet;

import dk.masterclass.course.Course;
import dk.masterclass.course.SampleAnswer;
import dk.masterclass.course.content.SampleAnswersReader;
import dk.masterclass.people.SamplePeople;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Gives the sample team its answers at start-up, the way a person's answers are saved, unless it has some already. */
@Component
@Order(200)
@ConditionalOnProperty("masterclass.samples")
final class SampleAnswersWriter implements ApplicationRunner {

    private static final String CLIENT = "sample";

    private final Course course;
    private final Path file;
    private final StoredAnswers stored;
    private final AnswerSaving saving;

    SampleAnswersWriter(Course course, Environment environment, StoredAnswers stored, AnswerSaving saving) {
        this.course = course;
        this.file = Path.of(environment.getRequiredProperty("masterclass.content"), "samples", "havnby-energi.yaml");
        this.stored = stored;
        this.saving = saving;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (stored.existsForTeam(SamplePeople.HAVNBY.value())) {
            return;
        }
        var writer = SamplePeople.accounts().getFirst();
        for (SaveResult result : saving.save(SamplePeople.HAVNBY, writer.id(), writer.name(), changes())) {
            if (!(result instanceof SaveResult.Saved)) {
                throw new IllegalStateException("A sample answer could not be saved: " + result);
            }
        }
    }

    private List<Change> changes() {
        var changes = new ArrayList<Change>();
        for (SampleAnswer answer : SampleAnswersReader.read(file, course)) {
            var address = Address.parse(answer.address())
                    .orElseThrow(() -> new IllegalStateException("Not an address: " + answer.address()));
            changes.add(new Change(CLIENT, changes.size(), address, 0, value(answer.value())));
        }
        return changes;
    }

    private static Value value(SampleAnswer.Value value) {
        return switch (value) {
            case SampleAnswer.Text text -> new Value.Text(text.text());
            case SampleAnswer.Options options -> new Value.Options(options.ids());
            case SampleAnswer.PersonName person -> new Value.PersonName(person.name(), person.role(), person.email());
        };
    }
}
