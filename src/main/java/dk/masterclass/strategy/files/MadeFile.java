package dk.masterclass.strategy.files;

/** A file made of answers, as somebody keeps it. */
@SuppressWarnings("ArrayRecordComponent")
public record MadeFile(String name, String mediaType, byte[] content) {}
