/** Writes a document as a Word file that people can go on working with: real headings, lists, captions and tables. */
@NamedInterface("word")
@NullMarked
package dk.masterclass.document.word;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
