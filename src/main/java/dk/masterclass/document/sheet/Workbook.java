package dk.masterclass.document.sheet;

import dk.masterclass.document.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Tables of an organisation, each on a sheet of its own.
 *
 * @param creator whose they are; may be empty
 */
public record Workbook(Language language, String title, String creator, List<Sheet> sheets) {

    public Workbook {
        sheets = List.copyOf(sheets);
    }

    /** @param name what stands on its tab; shortened and cleaned where programs allow less */
    public record Sheet(String name, List<Column> columns, List<List<Cell>> rows) {
        public Sheet {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** @param letters how many stand beside each other in it */
    public record Column(String header, int letters) {}

    /** What a program can reckon, sort and filter by. */
    public sealed interface Cell {}

    public record Nothing() implements Cell {}

    /** Whatever it begins with, no program takes it for a formula. */
    public record Text(String text) implements Cell {}

    public record Number(BigDecimal number, int decimals) implements Cell {}

    /** @param share 0.25 for 25 % */
    public record Percent(BigDecimal share, int decimals) implements Cell {}

    /** An amount in kroner. */
    public record Money(BigDecimal amount, int decimals) implements Cell {}

    public record Day(LocalDate day) implements Cell {}
}
