/** What the writers write from: the questions and a team's answers in one language, and the sentences that answers are fitted into. */
@NullMarked
package dk.masterclass.strategy.manuscript;

import org.jspecify.annotations.NullMarked;
