package dk.masterclass.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.document.Language;
import dk.masterclass.document.pdf.HostileDocuments;
import dk.masterclass.document.sheet.Workbook.Cell;
import dk.masterclass.document.sheet.Workbook.Column;
import dk.masterclass.document.sheet.Workbook.Sheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookWriterTest {

    @Test
    void numbersDaysAndAmountsAreOnesToReckonWith() throws IOException {
        var sheet = sheet(
                "Tal",
                new Workbook.Number(new BigDecimal("1234.5"), 1),
                new Workbook.Percent(new BigDecimal("0.25"), 0),
                new Workbook.Money(new BigDecimal("48000"), 0),
                new Workbook.Day(LocalDate.of(2027, 9, 6)),
                new Workbook.Nothing());
        try (var book = read(sheet)) {
            assertThat(cell(book, 0).getNumericCellValue()).isEqualTo(1234.5);
            assertThat(cell(book, 1).getNumericCellValue()).isEqualTo(0.25);
            assertThat(shown(book, 1)).isEqualTo("25%");
            assertThat(cell(book, 2).getNumericCellValue()).isEqualTo(48000);
            assertThat(cell(book, 2).getCellStyle().getDataFormatString()).isEqualTo("#,##0 \"kr.\"");
            assertThat(DateUtil.isCellDateFormatted(cell(book, 3))).isTrue();
            assertThat(cell(book, 3).getLocalDateTimeCellValue().toLocalDate()).isEqualTo("2027-09-06");
            assertThat(shown(book, 3)).isEqualTo("06.09.2027");
            assertThat(cell(book, 4).getCellType()).isEqualTo(CellType.BLANK);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://evil.example\",\"klik\")",
                "+1+1",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "=cmd|'/c calc'!A1",
                "'=1",
                "  =1"
            })
    void textStaysText(String typed) throws IOException {
        try (var book = read(sheet(typed, new Workbook.Text(typed)))) {
            assertThat(cell(book, 0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell(book, 0).getStringCellValue()).isEqualTo(typed);
        }
    }

    @Test
    void theHeaderStaysInViewAndFilters() throws IOException {
        try (var book = read(sheet("KPI'er", new Workbook.Text("a"), new Workbook.Text("b")))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:B2");
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(sheet.getRow(0).getCell(0).getCellStyle().getFont().getBold())
                    .isTrue();
            assertThat(book.getProperties()
                            .getCoreProperties()
                            .getUnderlyingProperties()
                            .getLanguageProperty())
                    .hasValue("da-DK");
        }
    }

    @Test
    void tabsHaveNamesThatProgramsTake() throws IOException {
        var names = List.of("a/b:c*[d]?\\", "", "x".repeat(40), "X".repeat(40), "'Citat'", "History");
        var sheets =
                names.stream().map(name -> sheet(name, new Workbook.Text("a"))).toList();
        try (var book = read(sheets.toArray(Sheet[]::new))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(names.size());
            assertThat(book.getSheetName(3)).hasSize(31).endsWith(" 2");
        }
    }

    @Test
    void daysThatSpreadsheetsCantCountStandAsText() throws IOException {
        try (var book = read(sheet("Dage", new Workbook.Day(LocalDate.of(1848, 3, 21))))) {
            assertThat(cell(book, 0).getStringCellValue()).isEqualTo("1848-03-21");
        }
    }

    @Test
    void opensWhateverAnybodyTyped() throws IOException {
        var typing = HostileDocuments.typing(7);
        for (int i = 0; i < 60; i++) {
            var sheet = sheet(typing.get(), new Workbook.Text(typing.get()), new Workbook.Text("x".repeat(40_000)));
            byte[] file = file(sheet);
            assertThat(file(sheet)).isEqualTo(file);
            try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
                assertThat(cell(book, 1).getStringCellValue()).hasSize(32_767);
            }
        }
    }

    private static Sheet sheet(String name, Cell... cells) {
        var columns = java.util.Arrays.stream(cells)
                .map(cell -> new Column("Spørgsmål", 12))
                .toList();
        return new Sheet(name, columns, List.of(List.of(cells)));
    }

    private static byte[] file(Sheet... sheets) {
        return WorkbookWriter.write(new Workbook(Language.DANISH, "Strategi", "Havnby", List.of(sheets)));
    }

    private static XSSFWorkbook read(Sheet... sheets) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file(sheets)));
    }

    private static XSSFCell cell(XSSFWorkbook book, int column) {
        return book.getSheetAt(0).getRow(1).getCell(column);
    }

    private static String shown(XSSFWorkbook book, int column) {
        return new DataFormatter(java.util.Locale.of("da")).formatCellValue(cell(book, column));
    }
}
