/** Tables of a team's answers as a workbook, and their days as a calendar. */
@NullMarked
package dk.masterclass.strategy.sheets;

import org.jspecify.annotations.NullMarked;
