/** All of a team's answers as one file that can be taken elsewhere and read in again, and what such a file may hold. */
@NamedInterface("file")
@NullMarked
package dk.masterclass.worksheet.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
