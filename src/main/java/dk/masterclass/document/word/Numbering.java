package dk.masterclass.document.word;

import static dk.masterclass.document.word.Paper.twips;

import dk.masterclass.document.office.XmlWriter;
import java.util.ArrayList;
import java.util.List;

/** The lists of a document. Each is one of its own, so that each numbered one begins with 1. */
final class Numbering {

    static final int DEEPEST = 8;
    static final double STEP = 18;

    private static final int BULLETS = 1;
    private static final int NUMBERS = 2;
    private static final List<String> SIGNS = List.of("•", "–", "·");

    private final List<Integer> kinds = new ArrayList<>();

    /** The id of a new list. */
    int list(boolean numbered) {
        kinds.add(numbered ? NUMBERS : BULLETS);
        return kinds.size();
    }

    byte[] part() {
        var xml = new XmlWriter().open("w:numbering", "xmlns:w", Namespaces.WORD);
        kind(xml, BULLETS);
        kind(xml, NUMBERS);
        for (int list = 1; list <= kinds.size(); list++) {
            xml.open("w:num", "w:numId", Integer.toString(list));
            xml.empty("w:abstractNumId", "w:val", Integer.toString(kinds.get(list - 1)));
            for (int level = 0; level <= DEEPEST; level++) {
                xml.open("w:lvlOverride", "w:ilvl", Integer.toString(level));
                xml.empty("w:startOverride", "w:val", "1").close("w:lvlOverride");
            }
            xml.close("w:num");
        }
        return xml.close("w:numbering").file();
    }

    private static void kind(XmlWriter xml, int kind) {
        xml.open("w:abstractNum", "w:abstractNumId", Integer.toString(kind));
        xml.empty("w:multiLevelType", "w:val", "hybridMultilevel");
        for (int level = 0; level <= DEEPEST; level++) {
            String text = kind == NUMBERS ? "%" + (level + 1) + "." : SIGNS.get(level % SIGNS.size());
            xml.open("w:lvl", "w:ilvl", Integer.toString(level)).empty("w:start", "w:val", "1");
            xml.empty("w:numFmt", "w:val", kind == NUMBERS ? "decimal" : "bullet");
            xml.empty("w:lvlText", "w:val", text).empty("w:lvlJc", "w:val", "left");
            xml.open("w:pPr");
            xml.empty("w:ind", "w:left", twips((level + 1) * STEP), "w:hanging", twips(STEP));
            xml.close("w:pPr").close("w:lvl");
        }
        xml.close("w:abstractNum");
    }
}
