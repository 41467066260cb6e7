package dk.masterclass.strategy;

import dk.masterclass.strategy.queue.Bounds;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * What exports may take.
 *
 * @param atOnce how many are made at the same time; 0 leaves one processor to everybody else
 */
@Component
record ExportBounds(
        @Value("${masterclass.exports.at-once:0}") int atOnce,
        @Value("${masterclass.exports.waiting:200}") int waiting,
        @Value("${masterclass.exports.of-one-person:8}") int ofOnePerson,
        @Value("${masterclass.exports.kept:200}") int kept,
        @Value("${masterclass.exports.kept-size:64MB}") DataSize keptSize,
        @Value("${masterclass.exports.kept-for:1h}") Duration keptFor) {

    Bounds on(int processors) {
        int threads = atOnce > 0 ? atOnce : Math.max(1, processors - 1);
        return new Bounds(threads, waiting, ofOnePerson, kept, keptSize.toBytes(), keptFor);
    }
}
