/** The command that makes a file of answers in a file, without a server. */
@NullMarked
package dk.masterclass.strategy.export;

import org.jspecify.annotations.NullMarked;
