package dk.masterclass.review.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.masterclass.document.Language;
import dk.masterclass.worksheet.AssessmentScore;

/** What a self-assessment comes to, before its many small answers. */
final class ScoreSummary extends Section {

    ScoreSummary(AssessmentScore score, Language language) {
        addClassNames("reviewed", "score");
        add(new H2(getTranslation("review.score")));
        score.level()
                .map(level -> getTranslation(
                        "review.score.total",
                        score.total().orElse(0),
                        level.label().in(language)))
                .map(Paragraph::new)
                .ifPresent(this::add);
        var list = new UnorderedList();
        for (AssessmentScore.DimensionScore dimension : score.dimensions()) {
            var mean = dimension.mean().isPresent()
                    ? getTranslation("review.score.mean", dimension.mean().getAsDouble())
                    : getTranslation("review.unanswered");
            var number = new Span(mean);
            number.setClassName("chip", score.blockers().contains(dimension));
            number.setClassName("flag", score.blockers().contains(dimension));
            list.add(new ListItem(new Span(dimension.dimension().label().in(language)), number));
        }
        add(list);
    }
}
