package dk.masterclass.course.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CyclesTest {

    private final Source a = Source.of("1A", "a");
    private final Source b = Source.of("1A", "b");
    private final Source c = Source.of("1B", "c");

    @Test
    void aChainIsNoCycle() {
        assertThat(Cycles.firstOf(Map.of(a, Set.of(b, c), b, Set.of(c)))).isEmpty();
    }

    @Test
    void findsTheWayBack() {
        assertThat(Cycles.firstOf(Map.of(a, Set.of(b), b, Set.of(c), c, Set.of(b))))
                .contains(List.of(b, c, b));
    }

    @Test
    void nothingComputesItself() {
        assertThat(Cycles.firstOf(Map.of(a, Set.of(a)))).contains(List.of(a, a));
    }

    @Test
    void columnsOfATableMayComputeEachOther() {
        assertThat(Cycles.firstOf(Map.of(a.column("role"), Set.of(a.column("wish")), a, Set.of(a.column("role")))))
                .isEmpty();
    }
}
