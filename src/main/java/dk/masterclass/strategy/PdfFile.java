package dk.masterclass.strategy;

/** A printed document as somebody keeps it. */
@SuppressWarnings("ArrayRecordComponent")
public record PdfFile(String name, byte[] content) {}
