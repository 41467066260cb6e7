package dk.masterclass.journey.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dk.masterclass.journey.Journey;
import dk.masterclass.journey.Overview;
import dk.masterclass.strategy.Completeness;

/** Two meters that are never mixed: what I have read, and how far our strategy is. */
final class ProgressCards extends Div {

    ProgressCards(Overview overview) {
        addClassName("stack");
        overview.strategy()
                .map(strategy -> strategy(strategy, overview.journey()))
                .ifPresent(this::add);
        add(reading(overview));
    }

    private Section strategy(Completeness strategy, Journey journey) {
        var questions = strategy.questions();
        var card = card(
                "journey.strategy",
                line(getTranslation("journey.strategy.filled"), getTranslation("journey.percent", strategy.percent())),
                new Meter(getTranslation("journey.strategy.filled"), strategy.percent(), 100),
                small(getTranslation("journey.strategy.answers", questions.answered(), questions.required())),
                small(getTranslation(
                        "journey.strategy.sections",
                        strategy.sectionsWithText(),
                        strategy.sections().size())));
        card.add(
                small(getTranslation("journey.strategy.handed-in", journey.handedIn(), journey.exercises())),
                small(getTranslation("journey.strategy.approved", journey.approved(), journey.exercises())));
        var link = new Anchor("/strategi", getTranslation("journey.strategy.open"));
        link.addClassNames("btn", "quiet");
        card.add(link);
        return card;
    }

    private Section reading(Overview overview) {
        long read = overview.journey().read();
        long all = overview.journey().toRead();
        return card(
                "journey.reading",
                line(getTranslation("journey.reading.read"), getTranslation("journey.reading.count", read, all)),
                new Meter(getTranslation("journey.reading.read"), read, all),
                small(getTranslation(
                        "journey.reading.passed",
                        overview.journey().passed(),
                        overview.journey().lessons())),
                small(getTranslation("journey.reading.own")));
    }

    private Section card(String titleKey, Div line, Meter meter, Paragraph... notes) {
        var bar = new Div(line, meter);
        bar.addClassNames("stack", "sm");
        var card = new Section(new H2(getTranslation(titleKey)), bar);
        card.add(notes);
        card.addClassNames("card", "stack");
        return card;
    }

    private static Div line(String what, String howMuch) {
        var number = new Span(howMuch);
        number.addClassName("number");
        var line = new Div(new Span(what), number);
        line.addClassNames("row", "between", "small");
        return line;
    }

    private static Paragraph small(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassNames("soft", "small");
        return paragraph;
    }
}
