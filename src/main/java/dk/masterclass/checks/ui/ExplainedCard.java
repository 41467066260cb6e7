package dk.masterclass.checks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dk.masterclass.checks.Explanation;
import dk.masterclass.checks.Finding;
import dk.masterclass.checks.FindingId;
import dk.masterclass.checks.Findings.Explained;
import dk.masterclass.document.Language;
import java.util.List;
import java.util.function.Consumer;

/** Something that is left as it is, with the reason, who gave it, and what was said about it before. */
class ExplainedCard extends Div {

    private final CheckDesk desk;

    ExplainedCard(Explained explained, boolean mayTakeBack, Consumer<FindingId> takeBack, CheckDesk desk) {
        this.desk = desk;
        addClassNames("card", "stack", "sm", "finding");
        var says = new Paragraph(explained.finding().says());
        says.addClassName("finding-says");
        var reason = new Paragraph(explained.explanation().reason());
        reason.addClassName("finding-reason");
        var places = new FindingPlaces(explained.finding(), desk);
        add(says, reason, by(explained.explanation()), places);
        if (mayTakeBack) {
            places.add(takeBack(explained.finding(), takeBack));
        }
        if (!explained.earlier().isEmpty()) {
            add(earlier(explained.earlier()));
        }
    }

    private NativeButton takeBack(Finding finding, Consumer<FindingId> takeBack) {
        var button = new NativeButton(getTranslation("checks.take-back"), click -> takeBack.accept(finding.id()));
        button.addClassName("link-button");
        button.setAriaLabel(getTranslation("checks.take-back.named", finding.says()));
        return button;
    }

    private Paragraph by(Explanation explanation) {
        var by = new Paragraph(said(explanation));
        by.addClassNames("small", "soft");
        return by;
    }

    private Component earlier(List<Explanation> explanations) {
        var list = new UnorderedList();
        explanations.forEach(each -> list.add(new ListItem(new Paragraph(each.reason()), by(each))));
        var details = new NativeDetails(getTranslation("checks.earlier"), list);
        details.addClassName("small");
        return details;
    }

    private String said(Explanation explanation) {
        return getTranslation(
                "checks.explained.by",
                explanation.byName(),
                desk.when(explanation.at(), Language.of(getLocale().toLanguageTag())));
    }
}
