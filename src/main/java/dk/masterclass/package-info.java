/** The masterclass platform; each package below is one room of it. */
@NullMarked
package dk.masterclass;

import org.jspecify.annotations.NullMarked;
