/** The screens of the organisation, the administration and one's own profile. */
@NullMarked
package dk.masterclass.people.ui;

import org.jspecify.annotations.NullMarked;
