/** Writes tables as a workbook that spreadsheet programs open: real numbers, real days, and text that stays text. */
@NamedInterface("sheet")
@NullMarked
package dk.masterclass.document.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
