package dk.masterclass.faults;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that breaks the product on purpose, with real processes. Ask for the {@link Stage}, and for a {@link Tally} of
 * what was done to it, as parameters of the test. Runs a few times per fault; {@code ./dev soak} runs it many times.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(StageExtension.class)
@interface FaultTest {}
