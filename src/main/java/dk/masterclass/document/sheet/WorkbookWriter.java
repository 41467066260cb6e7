package dk.masterclass.document.sheet;

import dk.masterclass.document.office.OfficePackage;
import dk.masterclass.document.office.XmlWriter;
import dk.masterclass.document.sheet.Workbook.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes a workbook as an .xlsx file. The same workbook gives the same bytes. */
public final class WorkbookWriter {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String BOOK = "xl/workbook.xml";
    private static final int LONGEST_NAME = 31;

    private WorkbookWriter() {}

    public static byte[] write(Workbook workbook) {
        var file = new OfficePackage();
        file.relate("", RELATIONS + "/officeDocument", BOOK);
        file.describe(workbook.title(), workbook.creator(), workbook.language());
        var formats = new Formats(workbook.language());
        var names = new ArrayList<String>();
        var ids = new ArrayList<String>();
        for (Sheet sheet : workbook.sheets()) {
            names.add(name(sheet.name(), names));
            String path = "worksheets/sheet" + names.size() + ".xml";
            file.part("xl/" + path, TYPE + "worksheet+xml", new SheetWriter(sheet, formats).part());
            ids.add(file.relate(BOOK, RELATIONS + "/worksheet", path));
        }
        file.part("xl/styles.xml", TYPE + "styles+xml", formats.part());
        file.relate(BOOK, RELATIONS + "/styles", "styles.xml");
        file.part(BOOK, TYPE + "sheet.main+xml", book(workbook, names, ids));
        return file.zip();
    }

    private static byte[] book(Workbook workbook, List<String> names, List<String> ids) {
        var xml = new XmlWriter().open("workbook", "xmlns", MAIN, "xmlns:r", RELATIONS);
        xml.open("bookViews").empty("workbookView", "activeTab", "0").close("bookViews");
        xml.open("sheets");
        for (int i = 0; i < names.size(); i++) {
            xml.empty("sheet", "name", names.get(i), "sheetId", Integer.toString(i + 1), "r:id", ids.get(i));
        }
        xml.close("sheets").open("definedNames");
        for (int i = 0; i < names.size(); i++) {
            define(
                    xml,
                    "_xlnm._FilterDatabase",
                    i,
                    quoted(names.get(i)) + "!" + fixed(workbook.sheets().get(i)),
                    true);
            define(xml, "_xlnm.Print_Titles", i, quoted(names.get(i)) + "!$1:$1", false);
        }
        return xml.close("definedNames").close("workbook").file();
    }

    private static void define(XmlWriter xml, String name, int sheet, String place, boolean hidden) {
        xml.element(
                "definedName",
                place,
                "name",
                name,
                "localSheetId",
                Integer.toString(sheet),
                "hidden",
                hidden ? "1" : "0");
    }

    private static String quoted(String name) {
        return "'" + name.replace("'", "''") + "'";
    }

    private static String fixed(Sheet sheet) {
        String last = SheetWriter.letters(sheet.columns().size());
        return "$A$1:$" + last + "$" + (sheet.rows().size() + 1);
    }

    /** What stands on a tab: at most 31 characters, none of those that formulas need, and no other tab's name. */
    private static String name(String wanted, List<String> others) {
        String plain =
                wanted.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ").strip().replaceAll("^'+|'+$", "");
        String name = shortened(plain.isEmpty() ? "Ark" : plain, LONGEST_NAME);
        int number = 1;
        while (isTaken(name, others)) {
            number++;
            String end = " " + number;
            name = shortened(plain, LONGEST_NAME - end.length()) + end;
        }
        return name;
    }

    private static boolean isTaken(String name, List<String> others) {
        return others.stream().anyMatch(other -> other.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)));
    }

    static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end).strip();
    }
}
