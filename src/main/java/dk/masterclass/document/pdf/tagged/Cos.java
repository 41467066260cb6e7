package dk.masterclass.document.pdf.tagged;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** Short ways to make PDF's basic objects. Direct ones are written inside their owner. */
final class Cos {

    private Cos() {}

    static COSName name(String name) {
        return COSName.getPDFName(name);
    }

    static COSArray numbers(float... values) {
        var array = new COSArray();
        array.setDirect(true);
        for (float value : values) {
            array.add(new COSFloat(Math.round(value * 100) / 100f));
        }
        return array;
    }

    static COSDictionary directDictionary() {
        var dictionary = new COSDictionary();
        dictionary.setDirect(true);
        return dictionary;
    }

    static COSArray directArray() {
        var array = new COSArray();
        array.setDirect(true);
        return array;
    }

    static COSInteger number(int value) {
        return COSInteger.get(value);
    }
}
