package dk.masterclass.document.pdf.tagged;

/** What the file says of itself. */
public record Properties(String title, String author, String subject, String language) {}
