package dk.masterclass.review;

import static java.util.stream.Collectors.toMap;

import dk.masterclass.course.Course;
import dk.masterclass.course.Exercise;
import dk.masterclass.course.Field;
import dk.masterclass.document.Language;
import dk.masterclass.document.compare.WordDiff;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.AnswerText;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.EarlierKind;
import dk.masterclass.worksheet.Leftover;
import dk.masterclass.worksheet.RowNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads what was handed in, question by question, against the submission before where there is one. */
public final class AnswerReader {

    private final Language language;
    private final Answers now;
    private final Optional<Answers> before;
    private final RowNames rows;

    private AnswerReader(Course course, Answers now, Optional<Answers> before, Language language) {
        this.now = now;
        this.before = before;
        this.language = language;
        this.rows = RowNames.of(course, now, language);
    }

    public static List<ReadAnswer> read(
            Course course,
            Exercise exercise,
            Exercise.FieldGroup group,
            Answers now,
            Optional<Answers> before,
            Language language) {
        var reader = new AnswerReader(course, now, before, language);
        return group.fields().stream()
                .map(field -> reader.answer(field, Address.of(exercise.id(), field.id())))
                .toList();
    }

    /** What was handed in where the course asks nothing any more. */
    public static List<ReadAnswer> noLongerAsked(
            Course course, Exercise exercise, Answers now, Optional<Answers> before, Language language) {
        var earlier = before.map(answers -> Leftover.of(course, exercise, answers, language)).orElse(List.of()).stream()
                .collect(toMap(Leftover::address, Leftover::text));
        return Leftover.of(course, exercise, now, language).stream()
                .map(left -> new ReadAnswer(
                        left.address(),
                        left.label(),
                        false,
                        List.of(new ReadAnswer.Line("", "", words(left, before.isPresent(), earlier)))))
                .toList();
    }

    private static List<WordDiff.Piece> words(Leftover now, boolean isAgain, Map<Address, String> earlier) {
        return isAgain ? WordDiff.between(earlier.getOrDefault(now.address(), ""), now.text()) : unchanged(now.text());
    }

    /** How many questions read otherwise than in the submission before. */
    public static long changed(Course course, Exercise exercise, Answers now, Answers before) {
        return exercise.groups().stream()
                .flatMap(group -> read(course, exercise, group, now, Optional.of(before), Language.DANISH).stream())
                .filter(ReadAnswer::isChanged)
                .count();
    }

    /** Whether one question reads otherwise in two states of the answers. */
    public static boolean differs(Course course, Exercise exercise, Field field, Answers now, Answers before) {
        return new AnswerReader(course, now, Optional.of(before), Language.DANISH)
                .answer(field, Address.of(exercise.id(), field.id()))
                .isChanged();
    }

    /** All the words of an answer, as they are compared and quoted. */
    public static String words(Course course, Exercise exercise, Field field, Answers answers, Language language) {
        var answer = new AnswerReader(course, answers, Optional.empty(), language)
                .answer(field, Address.of(exercise.id(), field.id()));
        return String.join(
                "\n",
                answer.lines().stream()
                        .flatMap(line -> line.words().stream())
                        .map(WordDiff.Piece::text)
                        .toList());
    }

    private ReadAnswer answer(Field field, Address address) {
        var label = field.wording().label().in(language);
        return switch (field) {
            case Field.Table table -> new ReadAnswer(address, label, false, lines(table, address));
            case Field.Scale5 scale -> simple(field, address, label, true);
            case Field.Number number -> simple(field, address, label, true);
            case Field.Day day -> simple(field, address, label, true);
            case Field.Choice choice -> simple(field, address, label, true);
            case Field.Bool bool -> simple(field, address, label, true);
            case Field.Calc calc -> simple(field, address, label, true);
            case Field.Ref ref -> simple(field, address, label, false);
            case Field.Person person -> simple(field, address, label, true);
            case Field.Short text -> simple(field, address, label, false);
            case Field.Long text -> simple(field, address, label, false);
            case Field.Multi multi -> simple(field, address, label, false);
            case Field.Rank rank -> simple(field, address, label, false);
        };
    }

    private ReadAnswer simple(Field field, Address address, String label, boolean isShort) {
        return new ReadAnswer(address, label, isShort, List.of(new ReadAnswer.Line("", "", words(field, address))));
    }

    private List<ReadAnswer.Line> lines(Field.Table table, Address address) {
        var rows = now.rowsOf(address, table);
        var removed = before.map(answers -> answers.rowsOf(address, table)).orElse(List.of()).stream()
                .filter(row -> !rows.contains(row));
        var lines = new ArrayList<ReadAnswer.Line>();
        int number = 0;
        for (String row : Stream.concat(rows.stream(), removed).toList()) {
            number++;
            var rowName = RowNames.title(table, row, number, language);
            boolean isThere = rows.contains(row);
            for (int at = 0; at < table.columns().size(); at++) {
                var column = table.columns().get(at);
                lines.add(new ReadAnswer.Line(
                        at == 0 ? rowName : "",
                        column.wording().label().in(language),
                        cell(column, address.cell(row, column.id()), address.row(row), isThere, table.hasFixedRows())));
            }
        }
        return lines;
    }

    /** A removed row keeps its cells in the answers, but is read as gone; a row that was not there is read as new. */
    private List<WordDiff.Piece> cell(Field column, Address cell, Address row, boolean isThere, boolean isFixed) {
        var present = isThere ? text(column, cell, now) : "";
        if (before.isEmpty()) {
            return unchanged(present);
        }
        var earlier = before.filter(answers -> isFixed || !answers.at(row).isEmpty())
                .map(answers -> text(column, cell, answers))
                .orElse("");
        return WordDiff.between(earlier, present);
    }

    private List<WordDiff.Piece> words(Field field, Address address) {
        var present = text(field, address, now);
        return before.map(answers -> WordDiff.between(text(field, address, answers), present))
                .orElseGet(() -> unchanged(present));
    }

    private static List<WordDiff.Piece> unchanged(String text) {
        return text.isEmpty() ? List.of() : List.of(new WordDiff.Piece(WordDiff.Kind.SAME, text));
    }

    private String text(Field field, Address address, Answers answers) {
        var value = answers.at(address);
        if (field instanceof Field.Rank rank) {
            var labels = AnswerText.labels(rank, value, language, rows);
            return String.join(
                    "\n",
                    IntStream.range(0, labels.size())
                            .mapToObj(at -> (at + 1) + ". " + labels.get(at))
                            .toList());
        }
        boolean isComputed = field instanceof Field.Calc;
        return (isComputed ? Optional.<String>empty() : EarlierKind.of(field, value))
                .orElseGet(() -> AnswerText.of(field, value, language, rows));
    }
}
