package dk.masterclass.course;

import java.util.List;

/**
 * What people take along from their answers to work with in other programs.
 *
 * @param workbook the tables that become sheets of a workbook, such as {@code 8B/kpis}
 * @param calendars the tables whose rows become days of a calendar
 */
public record Extracts(List<String> workbook, List<Calendar> calendars) {

    public Extracts {
        workbook = List.copyOf(workbook);
        calendars = List.copyOf(calendars);
    }

    public static Extracts none() {
        return new Extracts(List.of(), List.of());
    }

    /**
     * @param table such as {@code 6D/calendar}
     * @param day the column with the day
     */
    public record Calendar(String table, String day) {}
}
