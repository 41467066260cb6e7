package dk.masterclass.document.pdf;

import dk.masterclass.document.Block;
import java.util.ArrayList;
import java.util.List;

/** The columns of a table on the page. Many columns are set smaller; no column starves. */
record Grid(List<Column> columns, Column whole, TextStyle style) {

    private static final float BETWEEN = 16;
    private static final float MOST_BETWEEN = 0.3f;
    private static final double HEAVIEST = 100;
    private static final double LIGHTEST_SHARE = 0.5;
    private static final float COMFORTABLE = 52;
    private static final float SMALLEST = 0.5f;

    static Grid of(List<Block.Column> columns, Column whole) {
        float average = whole.width() / columns.size();
        float scale = Math.clamp(average / COMFORTABLE, SMALLEST, 1);
        var placed = new ArrayList<Column>(columns.size());
        float left = whole.left();
        for (double share : shares(columns)) {
            float width = (float) (whole.width() * share);
            boolean last = placed.size() == columns.size() - 1;
            placed.add(new Column(left, width - (last ? 0 : Math.min(BETWEEN, width * MOST_BETWEEN))));
            left += width;
        }
        return new Grid(List.copyOf(placed), whole, TextStyle.TABLE.scaled(scale));
    }

    Column column(int index) {
        return columns.get(index);
    }

    /** The columns' parts of the width, from their weights; none gets less than half of an even share or so. */
    private static List<Double> shares(List<Block.Column> columns) {
        List<Double> weights = columns.stream()
                .map(column -> Math.min(column.weight(), HEAVIEST))
                .toList();
        double least = sum(weights) / weights.size() * LIGHTEST_SHARE;
        List<Double> fair =
                weights.stream().map(weight -> Math.max(weight, least)).toList();
        double total = sum(fair);
        return fair.stream().map(weight -> weight / total).toList();
    }

    private static double sum(List<Double> weights) {
        return weights.stream().mapToDouble(Double::doubleValue).sum();
    }
}
