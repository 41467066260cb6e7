package dk.masterclass.worksheet.ui;

import dk.masterclass.course.Field;
import dk.masterclass.document.html.HtmlWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes options to put in order. Nobody has to drag: every option has buttons, and Alt with an arrow key moves it. */
final class RankHtml {

    private final HtmlWriter html;
    private final Form form;

    RankHtml(HtmlWriter html, Form form) {
        this.html = html;
        this.form = form;
    }

    void write(Question question, Field.Rank rank) {
        List<String> ranked = OldOptions.chosen(question, form.answers());
        boolean isRanked = !ranked.isEmpty();
        var retired = OldOptions.of(rank, ranked);
        html.open("ol", "class", "rank").attribute("data-unranked", !isRanked);
        for (Field.Option option : ordered(ranked, rank, retired)) {
            item(option, retired.contains(option));
        }
        html.close("ol");
        html.open("button", "type", "button", "class", "btn quiet", "data-action", "keep-order");
        html.attribute("hidden", isRanked && ranked.containsAll(ids(rank.options())))
                .text(form.words().of("rank.keep"))
                .close("button");
    }

    /** As the team ordered them; options the course got later stand last. */
    private static List<Field.Option> ordered(List<String> ids, Field.Rank rank, List<Field.Option> retired) {
        var options = new ArrayList<>(rank.options());
        retired.stream().filter(option -> ids.contains(option.id())).forEach(options::add);
        options.sort(Comparator.comparingInt(option -> {
            int place = ids.indexOf(option.id());
            return place < 0 ? ids.size() : place;
        }));
        return options;
    }

    private static List<String> ids(List<Field.Option> options) {
        return options.stream().map(Field.Option::id).toList();
    }

    private void item(Field.Option option, boolean isRetired) {
        String label = form.words().of(option.label());
        html.open("li", "class", isRetired ? "rank-item is-retired" : "rank-item", "data-option", option.id());
        html.element("span", "", "class", "rank-grip", "aria-hidden", "true");
        html.element("span", isRetired ? form.words().of("option.retired", label) : label, "class", "rank-label");
        button(label, "up", "↑");
        button(label, "down", "↓");
        if (isRetired) {
            html.open("button", "type", "button", "class", "move", "data-action", "drop");
            html.attribute("aria-label", form.words().of("option.drop", label));
            html.element("span", "×", "aria-hidden", "true").close("button");
        }
        html.close("li");
    }

    private void button(String label, String direction, String arrow) {
        html.open("button", "type", "button", "class", "move", "data-action", direction);
        html.attribute("aria-label", form.words().of("rank." + direction, label));
        html.attribute("title", form.words().of("move." + direction));
        html.element("span", arrow, "aria-hidden", "true").close("button");
    }
}
