package dk.masterclass.document.pdf;

import java.util.stream.LongStream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is typed: the file is valid, says every word, and keeps to its margins. A failure names the seed. */
@Execution(ExecutionMode.CONCURRENT)
class HostileDocumentsTest {

    private static final long FIRST_SEED = Long.getLong("pdf.seed", 1000);
    private static final int DOCUMENTS = Integer.getInteger("pdf.documents", 25);

    static LongStream seeds() {
        return LongStream.range(FIRST_SEED, FIRST_SEED + DOCUMENTS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anythingPrints(long seed) {
        PrintCheck.assertPrints(HostileDocuments.of(seed));
    }
}
