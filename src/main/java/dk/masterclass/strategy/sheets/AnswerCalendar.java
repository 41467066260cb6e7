package dk.masterclass.strategy.sheets;

import dk.masterclass.course.Course;
import dk.masterclass.course.Extracts;
import dk.masterclass.course.Field;
import dk.masterclass.document.Language;
import dk.masterclass.document.calendar.DayCalendar;
import dk.masterclass.document.calendar.DayCalendar.Event;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.TypedDay;
import dk.masterclass.worksheet.Value;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts the rows of the table that the course names on their days. */
public final class AnswerCalendar {

    private AnswerCalendar() {}

    /**
     * @param answers with all that follows from them
     * @param organisation whose they are
     * @param team the same for all calendars of a team
     * @param written the day the calendar is written
     */
    public static DayCalendar of(
            Course course, Answers answers, Language language, String organisation, String team, LocalDate written) {
        var events = new ArrayList<Event>();
        var names = new ArrayList<String>();
        for (Extracts.Calendar calendar : course.extracts().calendars()) {
            var table = PrintedTable.of(course, answers, language, calendar.table());
            names.add(table.title());
            events.addAll(events(table, calendar.day(), team));
        }
        var title = String.join(", ", names);
        var name = organisation.isBlank() ? title : organisation + " · " + title;
        return new DayCalendar(language, name, written.atStartOfDay().toInstant(ZoneOffset.UTC), events);
    }

    private static List<Event> events(PrintedTable table, String day, String team) {
        return table.rows().stream()
                .flatMap(row -> day(table, day, row).map(date -> event(table, day, team, row, date)).stream())
                .toList();
    }

    private static Optional<LocalDate> day(PrintedTable table, String column, String row) {
        return table.answers().at(table.address().cell(row, column)) instanceof Value.Text text
                ? TypedDay.read(text.text())
                : Optional.empty();
    }

    private static Event event(PrintedTable table, String day, String team, String row, LocalDate date) {
        var naming = table.field().naming();
        var uid = (table.address() + "/" + row).replace('/', '-') + "@" + team;
        var summary = table.field()
                .column(naming)
                .map(column -> table.text(column, row))
                .orElse("");
        var rest = table.columns().stream()
                .filter(column -> !column.id().equals(day) && !column.id().equals(naming))
                .map(column -> line(table, column, row))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        return new Event(uid, date, summary, rest);
    }

    private static String line(PrintedTable table, Field column, String row) {
        var text = table.text(column, row);
        return text.isBlank() ? "" : column.wording().label().in(table.language()) + ": " + text;
    }
}
