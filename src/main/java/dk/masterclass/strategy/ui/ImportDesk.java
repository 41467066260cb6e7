package dk.masterclass.strategy.ui;

import dk.masterclass.checks.PlaceLabels;
import dk.masterclass.course.Course;
import dk.masterclass.course.Field;
import dk.masterclass.document.Language;
import dk.masterclass.people.TeamId;
import dk.masterclass.people.Teams;
import dk.masterclass.ui.Messages;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.AnswerText;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.EarlierKind;
import dk.masterclass.worksheet.RowNames;
import dk.masterclass.worksheet.SaveResult;
import dk.masterclass.worksheet.Value;
import dk.masterclass.worksheet.file.AnswerImport;
import dk.masterclass.worksheet.file.FileFaults;
import dk.masterclass.worksheet.file.ImportPlan;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What reading a file in needs of a team. The services behind it check who asks. */
@Component
class ImportDesk {

    private final AnswerImport answers;
    private final Teams teams;
    private final Course course;
    private final PlaceLabels labels;
    private final Messages messages;

    ImportDesk(AnswerImport answers, Teams teams, Course course, PlaceLabels labels, Messages messages) {
        this.answers = answers;
        this.teams = teams;
        this.course = course;
        this.labels = labels;
        this.messages = messages;
    }

    boolean mayImport(TeamId team) {
        return teams.ownRole(team).role().mayDecide();
    }

    ImportPlan plan(TeamId team, byte[] file) {
        return answers.plan(team, file);
    }

    List<SaveResult> carryOut(TeamId team, ImportPlan plan) {
        return answers.carryOut(team, plan);
    }

    List<String> sentences(FileFaults faults, Language language) {
        return faults.faults().stream()
                .map(fault -> fault.sentence(messages, language))
                .toList();
    }

    /** What an exercise is called. */
    String title(String exercise, Language language) {
        return exercise
                + course.exercise(exercise)
                        .map(found -> " · " + found.title().in(language))
                        .orElse("");
    }

    /** What is asked there, with the row's name where it is one of several. */
    String label(Address address, Answers answers, Language language) {
        var label = labels.of(address, language);
        return row(address, answers, language)
                .map(row -> label + " (" + row + ")")
                .orElse(label);
    }

    private Optional<String> row(Address address, Answers answers, Language language) {
        var row = address.row();
        if (row == null) {
            return Optional.empty();
        }
        var table = address.question().toString();
        var names = RowNames.of(course, answers, language);
        return names.of(table, row).or(() -> names.formerly(table, row));
    }

    /** The answer as a reader knows it. */
    String text(Address address, Value value, Answers answers, Language language) {
        return field(address)
                .map(field -> AnswerText.of(field, value, language, RowNames.of(course, answers, language)))
                .filter(text -> !text.isBlank())
                .orElseGet(() -> EarlierKind.written(value));
    }

    private Optional<Field> field(Address address) {
        return course.exercise(address.exercise())
                .flatMap(exercise -> exercise.field(address.field()))
                .flatMap(field -> address.column() != null && field instanceof Field.Table table
                        ? table.column(address.column())
                        : Optional.of(field));
    }
}
