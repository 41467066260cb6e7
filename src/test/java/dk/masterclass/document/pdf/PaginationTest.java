package dk.masterclass.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.document.pdf.Pagination.Row;
import dk.masterclass.document.pdf.Pagination.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PaginationTest {

    private static final float PAGE = 100;

    @Test
    void fillsAPageBeforeItBeginsTheNext() {
        assertThat(pages(slice(40), slice(40), slice(40))).containsExactly(0, 0, 1);
    }

    @Test
    void theGapAboveAPagesFirstSliceIsDropped() {
        List<Spot> spots = paginate(slice(90), slice(20).withGap(30));

        assertThat(spots.get(1)).isEqualTo(new Spot(1, 0));
    }

    @Test
    void whatIsGluedMovesTogether() {
        assertThat(pages(slice(70), slice(20), glued(20), glued(20))).containsExactly(0, 1, 1, 1);
    }

    @Test
    void whatIsGluedButTallerThanAPageBreaksAnyway() {
        assertThat(pages(slice(60), glued(60), glued(60))).containsExactly(0, 1, 2);
    }

    @Test
    void aSectionBeginsANewPageWhenTooLittleIsLeft() {
        assertThat(pages(slice(55), slice(10).withRoom(50))).containsExactly(0, 1);
        assertThat(pages(slice(45), slice(10).withRoom(50))).containsExactly(0, 0);
    }

    @Test
    void repeatedHeadersTakeTheirPlace() {
        var rows = List.of(new Row(slice(90), 0), new Row(slice(30), 15), new Row(slice(30), 15));

        assertThat(Pagination.paginate(rows, PAGE)).containsExactly(new Spot(0, 0), new Spot(1, 15), new Spot(1, 45));
    }

    @Test
    void aSliceTallerThanThePageStillGetsOne() {
        assertThat(pages(slice(10), slice(400), slice(10))).containsExactly(0, 1, 2);
    }

    @Test
    void whateverComesEverySliceHasItsPlaceInOrderAndInsideThePage() {
        long seed = 7;
        var random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            List<Row> rows = random(random);

            List<Spot> spots = Pagination.paginate(rows, PAGE);

            assertThat(spots).as("seed %d round %d", seed, round).hasSameSizeAs(rows);
            for (int i = 0; i < spots.size(); i++) {
                float bottom = spots.get(i).top() + rows.get(i).slice().height();
                assertThat(bottom).isLessThanOrEqualTo(PAGE);
                if (i > 0) {
                    assertThat(follows(spots.get(i - 1), rows.get(i - 1), spots.get(i)))
                            .isTrue();
                }
            }
        }
    }

    private static boolean follows(Spot before, Row row, Spot spot) {
        return spot.page() == before.page() + 1
                || spot.page() == before.page()
                        && spot.top() >= before.top() + row.slice().height();
    }

    private static List<Row> random(Random random) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < 40; i++) {
            Slice slice = Slice.of(1 + random.nextInt(45))
                    .withGap(random.nextInt(20))
                    .withRoom(random.nextInt(8) == 0 ? 60 : 0);
            rows.add(new Row(random.nextInt(3) == 0 ? slice.glue() : slice, random.nextInt(50)));
        }
        return rows;
    }

    private static Slice slice(float height) {
        return Slice.of(height);
    }

    private static Slice glued(float height) {
        return Slice.glued(height);
    }

    private static List<Spot> paginate(Slice... slices) {
        return Pagination.paginate(
                Stream.of(slices).map(slice -> new Row(slice, 0)).toList(), PAGE);
    }

    private static List<Integer> pages(Slice... slices) {
        return paginate(slices).stream().map(Spot::page).toList();
    }
}
