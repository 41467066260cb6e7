/** Finding words in lessons, cases and the glossary, whatever their endings and however æ, ø and å are typed. */
@NullMarked
package dk.masterclass.journey.search;

import org.jspecify.annotations.NullMarked;
