/** The worksheet: one editor per kind of question, the save state, remarks and the growing document. */
@NullMarked
package dk.masterclass.worksheet.ui;

import org.jspecify.annotations.NullMarked;
