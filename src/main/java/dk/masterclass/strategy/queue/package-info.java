/** Long work a few pieces at a time: whose turn it is, how far it is, and what is kept of it for a while. */
@NullMarked
package dk.masterclass.strategy.queue;

import org.jspecify.annotations.NullMarked;
