package dk.masterclass.document.sheet;

import dk.masterclass.document.Language;
import dk.masterclass.document.office.XmlWriter;
import dk.masterclass.document.sheet.Workbook.Cell;
import java.util.ArrayList;
import java.util.List;

/** How cells look; each way of writing a number or a day is told once. */
final class Formats {

    static final int HEADER = 1;

    private static final int TEXT = 2;
    private static final int FIRST_OWN = 3;
    private static final int FIRST_CODE = 164;

    private final Language language;
    private final List<String> codes = new ArrayList<>();

    Formats(Language language) {
        this.language = language;
    }

    /** The number of the style of a cell. */
    int of(Cell cell) {
        return switch (cell) {
            case Workbook.Nothing nothing -> TEXT;
            case Workbook.Text text -> TEXT;
            case Workbook.Number number -> style("#,##0" + decimals(number.decimals()));
            case Workbook.Percent percent -> style("0" + decimals(percent.decimals()) + "%");
            case Workbook.Money money -> style(money(decimals(money.decimals())));
            case Workbook.Day day ->
                style(
                        switch (language) {
                            case DANISH -> "dd\\.mm\\.yyyy";
                            case ENGLISH -> "d mmm yyyy";
                        });
        };
    }

    private String money(String decimals) {
        return switch (language) {
            case DANISH -> "#,##0" + decimals + " \"kr.\"";
            case ENGLISH -> "\"DKK\" #,##0" + decimals;
        };
    }

    private static String decimals(int decimals) {
        return decimals == 0 ? "" : "." + "0".repeat(decimals);
    }

    private int style(String code) {
        if (!codes.contains(code)) {
            codes.add(code);
        }
        return FIRST_OWN + codes.indexOf(code);
    }

    byte[] part() {
        var xml = new XmlWriter().open("styleSheet", "xmlns", WorkbookWriter.MAIN);
        xml.open("numFmts", "count", count(codes.size()));
        for (int i = 0; i < codes.size(); i++) {
            xml.empty("numFmt", "numFmtId", count(FIRST_CODE + i), "formatCode", codes.get(i));
        }
        xml.close("numFmts");
        looks(xml);
        xml.open("cellStyleXfs", "count", "1").empty("xf").close("cellStyleXfs");
        xml.open("cellXfs", "count", count(FIRST_OWN + codes.size()));
        style(xml, 0, 0, 0, 0, "general");
        style(xml, 0, 1, 2, 0, "left");
        style(xml, 0, 0, 0, 1, "left");
        for (int i = 0; i < codes.size(); i++) {
            // Days stand with the words beside them, figures in a column of figures.
            style(xml, FIRST_CODE + i, 0, 0, 1, codes.get(i).contains("yyyy") ? "left" : "right");
        }
        xml.close("cellXfs").open("cellStyles", "count", "1");
        xml.empty("cellStyle", "name", "Normal", "xfId", "0", "builtinId", "0").close("cellStyles");
        return xml.close("styleSheet").file();
    }

    private static void looks(XmlWriter xml) {
        xml.open("fonts", "count", "2").open("font").empty("sz", "val", "11").empty("color", "rgb", "FF1C2321");
        xml.empty("name", "val", "Calibri")
                .close("font")
                .open("font")
                .empty("b")
                .empty("sz", "val", "11");
        xml.empty("color", "rgb", "FFF6F4EC")
                .empty("name", "val", "Calibri")
                .close("font")
                .close("fonts");
        xml.open("fills", "count", "3");
        for (String pattern : List.of("none", "gray125")) {
            xml.open("fill").empty("patternFill", "patternType", pattern).close("fill");
        }
        xml.open("fill").open("patternFill", "patternType", "solid").empty("fgColor", "rgb", "FF12493B");
        xml.close("patternFill").close("fill").close("fills");
        xml.open("borders", "count", "2")
                .empty("border")
                .open("border")
                .empty("left")
                .empty("right")
                .empty("top");
        xml.open("bottom", "style", "thin")
                .empty("color", "rgb", "FFDCD8CD")
                .close("bottom")
                .close("border");
        xml.close("borders");
    }

    private static void style(XmlWriter xml, int format, int font, int fill, int border, String side) {
        xml.open(
                "xf",
                "numFmtId",
                count(format),
                "fontId",
                count(font),
                "fillId",
                count(fill),
                "borderId",
                count(border),
                "xfId",
                "0",
                "applyNumberFormat",
                "1",
                "applyFont",
                "1",
                "applyFill",
                "1",
                "applyBorder",
                "1",
                "applyAlignment",
                "1");
        xml.empty("alignment", "horizontal", side, "vertical", "top", "wrapText", "1")
                .close("xf");
    }

    private static String count(int number) {
        return Integer.toString(number);
    }
}
