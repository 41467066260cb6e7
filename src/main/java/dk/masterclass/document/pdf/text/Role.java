package dk.masterclass.document.pdf.text;

/** What a span of text means to whoever draws it; the text engine carries it along and never looks inside. */
public interface Role {}
