package dk.masterclass.document.pdf;

import dk.masterclass.document.Block;
import dk.masterclass.document.pdf.tagged.Element;
import dk.masterclass.document.pdf.tagged.Tag;
import dk.masterclass.document.pdf.text.PrintText;
import java.util.List;

/** Sets bar charts. Whoever can't see one hears what it says and every number in it. */
final class Charts {

    private static final float GAP = 14;
    /** More bars than fit on half a page become several pictures. */
    private static final int MOST_BARS = 14;

    private final Composer composer;

    Charts(Composer composer) {
        this.composer = composer;
    }

    void compose(Block.BarChart chart, Setting setting) {
        Element caption = setting.parent().add(Tag.PARAGRAPH);
        composer.galley().space(GAP);
        composer.caption(chart.caption(), caption, setting, GAP);
        for (int from = 0; from < chart.bars().size(); from += MOST_BARS) {
            int to = Math.min(chart.bars().size(), from + MOST_BARS);
            compose(chart, chart.bars().subList(from, to), setting);
        }
        composer.galley().space(GAP);
    }

    private void compose(Block.BarChart chart, List<Block.Bar> bars, Setting setting) {
        Element figure = setting.parent().add(Tag.FIGURE).alternative(alternative(chart, bars));
        composer.galley().add(new ChartSlab(chart, bars, figure, setting.column(), composer.typesetter()));
    }

    static String alternative(Block.BarChart chart, List<Block.Bar> bars) {
        var text = new StringBuilder(PrintText.line(chart.alternative()));
        for (Block.Bar bar : bars) {
            text.append(text.isEmpty() ? "" : " ")
                    .append(PrintText.line(bar.label()))
                    .append(": ")
                    .append(PrintText.line(bar.valueText()))
                    .append('.');
        }
        for (Block.Mark mark : chart.marks()) {
            text.append(' ').append(PrintText.line(mark.label())).append('.');
        }
        return text.toString();
    }
}
