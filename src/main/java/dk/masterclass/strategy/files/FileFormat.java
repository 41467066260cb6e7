package dk.masterclass.strategy.files;

import dk.masterclass.document.sheet.WorkbookWriter;
import dk.masterclass.document.word.WordRenderer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of files that can be made of answers. */
public enum FileFormat {
    PDF("pdf", "application/pdf"),
    WORD("docx", WordRenderer.MEDIA_TYPE),
    WEB_PAGE("html", "text/html"),
    WORKBOOK("xlsx", WorkbookWriter.MEDIA_TYPE),
    CALENDAR("ics", "text/calendar"),
    ANSWERS("json", "application/json");

    private final String ending;
    private final String mediaType;

    FileFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    String ending() {
        return ending;
    }

    String mediaType() {
        return mediaType;
    }

    /** Whether it holds a publication, and not what stands behind all of them. */
    boolean isPublished() {
        return switch (this) {
            case PDF, WORD, WEB_PAGE -> true;
            case WORKBOOK, CALENDAR, ANSWERS -> false;
        };
    }

    /** What a file of this name is to be. */
    public static Optional<FileFormat> ofName(String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.ending.equals(ending))
                .findFirst();
    }

    /** {@code .pdf, .docx …}. */
    public static String endings() {
        return Arrays.stream(values()).map(format -> "." + format.ending).collect(Collectors.joining(", "));
    }
}
