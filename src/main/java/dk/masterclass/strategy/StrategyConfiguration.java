package dk.masterclass.strategy;

import dk.masterclass.course.Course;
import dk.masterclass.course.formula.CourseFormulas;
import dk.masterclass.strategy.files.MadeFile;
import dk.masterclass.strategy.queue.WorkQueue;
import dk.masterclass.strategy.writing.StrategyComposer;
import dk.masterclass.ui.Messages;
import java.time.Clock;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextClosedEvent;

/** Makes the composer of the course that this app runs. */
@Configuration(proxyBeanMethods = false)
class StrategyConfiguration {

    @Bean
    StrategyComposer strategyComposer(Course course, Messages messages, CourseFormulas formulas) {
        return new StrategyComposer(course, messages, () -> formulas);
    }

    @Bean
    CompletenessCount completenessCount(Course course, StrategyComposer composer) {
        return new CompletenessCount(course, composer);
    }

    @Bean
    WorkQueue<ExportWish, MadeFile> exportQueue(ExportBounds bounds, Clock clock) {
        return new WorkQueue<>(
                "export", bounds.on(Runtime.getRuntime().availableProcessors()), clock, file -> file.content().length);
    }

    /** Before the database goes, so that nothing fails for want of it. */
    @Bean
    ApplicationListener<ContextClosedEvent> endOfExports(WorkQueue<ExportWish, MadeFile> queue) {
        return closed -> queue.close();
    }
}
