package dk.masterclass.document.word;

/** The names of the vocabularies a Word file is written in. */
final class Namespaces {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
    static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private Namespaces() {}

    /** As attributes of a part's first element. */
    static String[] all() {
        return new String[] {
            "xmlns:w",
            WORD,
            "xmlns:r",
            RELATIONS,
            "xmlns:wp",
            DRAWING,
            "xmlns:a",
            MAIN,
            "xmlns:pic",
            PICTURE,
            "xmlns:v",
            "urn:schemas-microsoft-com:vml",
            "xmlns:o",
            "urn:schemas-microsoft-com:office:office"
        };
    }
}
