/** Writes days worth remembering as a file that calendars take in (RFC 5545). */
@NamedInterface("calendar")
@NullMarked
package dk.masterclass.document.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
