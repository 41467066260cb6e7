package dk.masterclass.strategy.files;

/** A printed document as somebody keeps it. */
@SuppressWarnings("ArrayRecordComponent")
public record PdfFile(String name, byte[] content) {}
