package dk.masterclass.strategy.files;

import dk.masterclass.course.Publication;

/**
 * A file that people are offered of a team's answers, in this order. On screen it is called {@code strategy.output.<id>},
 * and what it is for {@code strategy.output.<id>.use}.
 */
public enum Output {
    PDF("pdf", FileFormat.PDF, Publication.STRATEGY),
    BOARD_SUMMARY("board-summary", FileFormat.PDF, Publication.BOARD_SUMMARY),
    HANDBOOK("handbook", FileFormat.PDF, Publication.HANDBOOK),
    WORD("word", FileFormat.WORD, Publication.STRATEGY),
    WEB_PAGE("web-page", FileFormat.WEB_PAGE, Publication.STRATEGY),
    WORKBOOK("workbook", FileFormat.WORKBOOK, Publication.STRATEGY),
    CALENDAR("calendar", FileFormat.CALENDAR, Publication.STRATEGY),
    ANSWERS("answers", FileFormat.ANSWERS, Publication.STRATEGY);

    private final String id;
    private final FileFormat format;
    private final Publication publication;

    Output(String id, FileFormat format, Publication publication) {
        this.id = id;
        this.format = format;
        this.publication = publication;
    }

    /** The name in addresses and keys of texts. */
    public String id() {
        return id;
    }

    /** What its file's name ends with, without the full stop. */
    public String ending() {
        return format.ending();
    }

    public String mediaType() {
        return format.mediaType();
    }

    FileFormat format() {
        return format;
    }

    Publication publication() {
        return publication;
    }

    /** What its file is called after: {@code strategy.file.<contents>}. */
    String contents() {
        return format.isPublished() ? publication.id() : id;
    }
}
