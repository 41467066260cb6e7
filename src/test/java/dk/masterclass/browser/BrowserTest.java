package dk.masterclass.browser;

import dk.masterclass.DatabaseTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test in a real browser against the whole app. Ask for {@link Visitors} as a parameter of the test:
 *
 * <pre>{@code
 * @Test
 * void savedIsSaid(Visitors visitors) {
 *     var mette = visitors.signIn("deltager@havnby.example");
 *     mette.open("/oevelse/1C");
 * }
 * }</pre>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DatabaseTest
@ExtendWith(BrowserExtension.class)
public @interface BrowserTest {}
