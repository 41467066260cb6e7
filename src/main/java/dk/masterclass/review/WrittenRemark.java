package dk.masterclass.review;

import dk.masterclass.worksheet.Address;

/**
 * A remark as its author sees it.
 *
 * @param quote the words it is about, as they were handed in; empty where it is about the whole answer
 */
public record WrittenRemark(RemarkId id, Address address, String quote, String text) {}
