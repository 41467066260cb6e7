/** What people see of their own sign-ins. */
@NullMarked
package dk.masterclass.security.ui;

import org.jspecify.annotations.NullMarked;
