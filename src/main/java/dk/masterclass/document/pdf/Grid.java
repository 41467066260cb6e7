package dk.masterclass.document.pdf;

import dk.masterclass.document.Block;
import java.util.ArrayList;
import java.util.List;

/** The columns of a table on the page. Many columns are set smaller; no column starves. */
record Grid(List<Column> columns, Column whole, TextStyle style) {

    private static final float BETWEEN = 10;
    private static final float HEAVIEST = 100;
    private static final float LIGHTEST_SHARE = 0.4f;
    private static final float COMFORTABLE = 52;
    private static final float SMALLEST = 0.55f;

    static Grid of(List<Block.Column> columns, Column whole) {
        int count = columns.size();
        float average = whole.width() / count;
        float scale = Math.clamp(average / COMFORTABLE, SMALLEST, 1);
        double[] weights = columns.stream()
                .mapToDouble(column -> Math.min(column.weight(), HEAVIEST))
                .toArray();
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        double least = total / count * LIGHTEST_SHARE;
        double sum = 0;
        for (int i = 0; i < count; i++) {
            weights[i] = Math.max(weights[i], least);
            sum += weights[i];
        }
        float between = Math.min(BETWEEN * scale, average / 4);
        var placed = new ArrayList<Column>(count);
        float left = whole.left();
        for (double weight : weights) {
            float width = (float) (whole.width() * weight / sum);
            boolean last = placed.size() == count - 1;
            placed.add(new Column(left, width - (last ? 0 : between)));
            left += width;
        }
        return new Grid(List.copyOf(placed), whole, TextStyle.TABLE.scaled(scale));
    }

    Column column(int index) {
        return columns.get(index);
    }
}
