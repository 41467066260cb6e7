package dk.masterclass.document.pdf;

import dk.masterclass.document.pdf.tagged.Element;

/** Where blocks are set: inside which element, in which column, in which style. */
record Setting(Element parent, Column column, TextStyle style) {

    Setting inside(Element element) {
        return new Setting(element, column, style);
    }

    Setting in(Column other) {
        return new Setting(parent, other, style);
    }

    Setting styled(TextStyle other) {
        return new Setting(parent, column, other);
    }
}
