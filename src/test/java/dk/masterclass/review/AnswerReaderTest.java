package dk.masterclass.review;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.course.Course;
import dk.masterclass.course.Exercise;
import dk.masterclass.course.Field;
import dk.masterclass.course.Localized;
import dk.masterclass.course.StrategyOutline;
import dk.masterclass.document.Language;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AnswerReaderTest {

    private static final Field.Long WHY = new Field.Long("why", wording("Hvorfor?"), true, 1, 600);
    private static final Field.Rank GAINS =
            new Field.Rank("gains", wording("Gevinster"), true, List.of(option("a", "Ro"), option("b", "Mod")));
    private static final Field.Table CHANNELS = new Field.Table(
            "channels",
            wording("Kanaler"),
            true,
            new Field.FreeRows(Localized.danish("Kanal"), 1, 10),
            List.of(
                    new Field.Short("name", wording("Navn"), true, 1, 40),
                    new Field.Number("followers", wording("Følgere"), true, 0, 5_000_000, 0, Localized.danish(""))));
    private static final Exercise EXERCISE = new Exercise(
            "1X",
            Localized.danish("Øvelse"),
            10,
            Localized.danish("Formål"),
            List.of(),
            List.of(),
            List.of(),
            List.of(new Exercise.FieldGroup(Optional.empty(), Optional.empty(), List.of(WHY, GAINS, CHANNELS))),
            Optional.empty());
    private static final Course COURSE = new Course(
            Localized.danish("Kursus"),
            new Course.Motto(Localized.danish(""), ""),
            Localized.danish(""),
            List.of(),
            List.of(),
            new StrategyOutline(Localized.danish(""), "", "", List.of()));

    @Test
    void firstSubmissionHasNoChanges() {
        var answers = answers(Map.of("why", text("Fordi.")));

        assertThat(read(answers, Optional.empty())).contains("Hvorfor?: Fordi.").noneMatch(line -> line.contains("[+"));
    }

    @Test
    void changedWordsAreShownInPlace() {
        var before = answers(Map.of("why", text("Fordi vi skal.")));
        var now = answers(Map.of("why", text("Fordi vi vil.")));

        assertThat(read(now, Optional.of(before))).contains("Hvorfor?: Fordi vi [-skal-][+vil+].");
        assertThat(AnswerReader.changed(COURSE, EXERCISE, now, before)).isEqualTo(1);
    }

    @Test
    void rankIsReadAsANumberedList() {
        var now = answers(Map.of("gains", new Value.Options(List.of("b", "a"))));

        assertThat(read(now, Optional.empty())).contains("Gevinster: 1. Mod\n2. Ro");
    }

    @Test
    void addedAndRemovedRowsAreShownAsSuch() {
        var before = answers(Map.of(
                "channels/r1", text("1"), "channels/r1/name", text("Facebook"), "channels/r1/followers", text("2150")));
        var now = answers(Map.of(
                "channels/r1",
                Value.empty(),
                "channels/r1/name",
                text("Facebook"),
                "channels/r1/followers",
                text("2150"),
                "channels/r2",
                text("2"),
                "channels/r2/name",
                text("LinkedIn"),
                "channels/r2/followers",
                text("3900")));

        assertThat(read(now, Optional.of(before)))
                .contains(
                        "Kanal 1 Navn: [+LinkedIn+]",
                        "Følgere: [+3.900+]",
                        "Kanal 2 Navn: [-Facebook-]",
                        "Følgere: [-2.150-]");
    }

    private static List<String> read(Answers now, Optional<Answers> before) {
        return AnswerReader.read(COURSE, EXERCISE, EXERCISE.groups().getFirst(), now, before, Language.DANISH).stream()
                .flatMap(answer -> answer.lines().stream()
                        .map(line -> ((line.row() + " ").stripLeading()
                                + (line.label().isEmpty() ? answer.label() : line.label())
                                + ": "
                                + words(line))))
                .toList();
    }

    private static String words(ReadAnswer.Line line) {
        return line.words().stream()
                .map(piece -> switch (piece.kind()) {
                    case SAME -> piece.text();
                    case ADDED -> "[+" + piece.text() + "+]";
                    case REMOVED -> "[-" + piece.text() + "-]";
                })
                .collect(Collectors.joining());
    }

    private static Answers answers(Map<String, Value> values) {
        return new Answers(values.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> Address.parse("1X/" + entry.getKey()).orElseThrow(),
                        entry -> new Answers.Answer(entry.getValue(), 1))));
    }

    private static Value text(String text) {
        return new Value.Text(text);
    }

    private static Field.Option option(String id, String label) {
        return new Field.Option(id, Localized.danish(label));
    }

    private static Field.Wording wording(String label) {
        return new Field.Wording(
                Localized.danish(label), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }
}
