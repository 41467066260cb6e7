package dk.masterclass.worksheet.ui;

import dk.masterclass.course.Exercise.Blocker;
import dk.masterclass.course.Exercise.Level;
import dk.masterclass.document.html.HtmlWriter;
import dk.masterclass.worksheet.AssessmentScore;
import dk.masterclass.worksheet.AssessmentScore.DimensionScore;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.OptionalDouble;

/** Writes what a self-assessment comes to while it is answered: dimensions, total, level, and what must come first. */
final class AssessmentHtml {

    private static final double LOWEST = 1;
    private static final double HIGHEST = 5;

    private final HtmlWriter html;
    private final Words words;
    private final AssessmentScore score;

    AssessmentHtml(HtmlWriter html, Form form) {
        this.html = html;
        this.words = form.words();
        this.score = AssessmentScore.of(form.exercise(), form.answers());
    }

    /** Nothing, where the exercise is not an assessment. */
    void write() {
        if (score.dimensions().isEmpty()) {
            return;
        }
        html.open("section", "class", "assessment", "aria-labelledby", "assessment-title");
        html.open("div", "class", "assessment-head");
        html.element("h2", words.of("assessment.title"), "id", "assessment-title");
        total();
        html.close("div");
        html.open("ul", "class", "assessment-bars");
        score.dimensions().forEach(this::dimension);
        html.close("ul");
        score.level().ifPresent(level -> html.element("p", words.of(level.advice()), "class", "assessment-advice"));
        blockers();
        html.close("section");
    }

    private void total() {
        String total = score.total().isPresent()
                ? words.of("assessment.total", number(score.total().getAsDouble()))
                : words.of("assessment.open", open());
        html.open("p", "class", "assessment-total");
        html.element("b", score.level().map(Level::label).map(words::of).orElse(""))
                .text(" ");
        html.element("span", total).close("p");
    }

    private long open() {
        return score.dimensions().stream()
                .filter(dimension -> dimension.mean().isEmpty())
                .count();
    }

    private void dimension(DimensionScore dimension) {
        OptionalDouble mean = dimension.mean();
        html.open("li").attribute("class", score.blockers().contains(dimension) ? "bar is-blocker" : "bar");
        html.element("span", words.of(dimension.dimension().label()), "class", "bar-label");
        html.open("svg", "width", "100%", "height", "8", "aria-hidden", "true");
        html.element("rect", "", "width", length(mean), "height", "8").close("svg");
        String text = mean.isPresent() ? number(mean.getAsDouble()) : words.of("assessment.none");
        html.element("span", text, "class", "bar-value").close("li");
    }

    private static String length(OptionalDouble mean) {
        return Math.round((mean.orElse(LOWEST) - LOWEST) / (HIGHEST - LOWEST) * 100) + "%";
    }

    private void blockers() {
        for (DimensionScore blocker : score.blockers()) {
            html.open("div", "class", "blocker").element("b", words.of("assessment.blockers") + ": ");
            html.text(blocker.dimension()
                    .blocker()
                    .map(Blocker::message)
                    .map(words::of)
                    .orElse(""));
            html.close("div");
        }
    }

    private String number(double value) {
        return new DecimalFormat(
                        "0.0", DecimalFormatSymbols.getInstance(words.language().locale()))
                .format(value);
    }
}
