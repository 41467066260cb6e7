/** Writes tagged PDF: pages, marked content, the structure tree, embedded fonts, links, metadata. Knows no layout. */
@NullMarked
package dk.masterclass.document.pdf.tagged;

import org.jspecify.annotations.NullMarked;
