/** What Word files and workbooks have in common: parts of XML in one zipped package. */
@NamedInterface("office")
@NullMarked
package dk.masterclass.document.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
