/** Random stories of several people who write at once over a bad network, checked against the rules of saving. */
@NullMarked
package dk.masterclass.worksheet.interleaving;

import org.jspecify.annotations.NullMarked;
