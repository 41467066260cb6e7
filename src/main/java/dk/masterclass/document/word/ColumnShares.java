package dk.masterclass.document.word;

import dk.masterclass.document.Block;
import dk.masterclass.document.Inline;
import java.util.ArrayList;
import java.util.List;

/** Shares a table's width among its columns: first so that no word is divided, then where there is most to read. */
final class ColumnShares {

    private static final double AIR = 12;

    private ColumnShares() {}

    static List<Double> of(Block.Table table, double room) {
        var least = new ArrayList<Double>();
        var wanted = new ArrayList<Double>();
        for (int i = 0; i < table.columns().size(); i++) {
            Block.Column column = table.columns().get(i);
            double word = word(column.header(), Look.HEAD);
            double text = 0;
            for (List<Block.Cell> row : table.rows()) {
                String cell = Inline.plain(row.get(i).content());
                word = Math.max(word, word(cell, i == 0 && table.rowHeaders() ? Look.HEAD : Look.CELL));
                text += (double) cell.length() * cell.length();
            }
            least.add(word + AIR);
            wanted.add(Math.cbrt(text) + 1);
        }
        return shared(least, wanted, room);
    }

    private static List<Double> shared(List<Double> least, List<Double> wanted, double room) {
        double needed = sum(least);
        if (needed >= room) {
            double fair = room / least.size();
            double over = least.stream()
                    .mapToDouble(width -> Math.max(0, width - fair))
                    .sum();
            double spare = least.stream()
                    .mapToDouble(width -> Math.max(0, fair - width))
                    .sum();
            return least.stream()
                    .map(width -> width <= fair ? width : fair + (width - fair) * spare / over)
                    .toList();
        }
        double all = sum(wanted);
        var widths = new ArrayList<Double>();
        for (int i = 0; i < least.size(); i++) {
            widths.add(least.get(i) + (room - needed) * wanted.get(i) / all);
        }
        return widths;
    }

    private static double sum(List<Double> widths) {
        return widths.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The longest word of a text on paper. */
    private static double word(String text, Look look) {
        int longest = 0;
        for (String word : text.split("[\\s\\-–/]+", -1)) {
            longest = Math.max(longest, word.length());
        }
        return longest * look.size * look.face.width * 1.12;
    }
}
