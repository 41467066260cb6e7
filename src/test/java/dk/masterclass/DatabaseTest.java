package dk.masterclass;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole app on a real MariaDB with the sample people, on a port of its own.
 *
 * <p>All such tests share one app and one database. Whatever a test changes, it makes for itself: see {@code Fixtures}
 * in the people's tests for teams of its own. Whoever it signs in is signed out after it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = FreshDataDirectory.class)
@ActiveProfiles("test")
@ExtendWith(SignedOutAfterwards.class)
public @interface DatabaseTest {}
