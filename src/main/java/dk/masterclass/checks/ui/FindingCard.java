package dk.masterclass.checks.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dk.masterclass.checks.Finding;
import java.util.List;

/** What one check found, in as many places as it found it, with what to do about it said once. */
class FindingCard extends Div {

    private final boolean mayExplain;
    private final ReasonForm form;
    private final CheckDesk desk;

    FindingCard(List<Finding> alike, boolean mayExplain, ReasonForm form, CheckDesk desk) {
        this.mayExplain = mayExplain;
        this.form = form;
        this.desk = desk;
        setId(alike.getFirst().check());
        addClassNames("card", "stack", "sm", "finding");
        var found = new UnorderedList();
        alike.forEach(finding -> found.add(item(finding)));
        var help = new Paragraph(alike.getFirst().help());
        help.addClassName("soft");
        add(found, help);
    }

    private ListItem item(Finding finding) {
        var says = new Paragraph(finding.says());
        says.addClassName("finding-says");
        var places = new FindingPlaces(finding, desk);
        var item = new ListItem(says, places);
        if (mayExplain && finding.isExplainable()) {
            places.add(explain(finding, item));
        }
        return item;
    }

    private NativeButton explain(Finding finding, ListItem item) {
        var button = new NativeButton(getTranslation("checks.explain"), click -> form.open(finding, item));
        button.addClassName("link-button");
        button.setAriaLabel(getTranslation("checks.explain.named", finding.says()));
        return button;
    }
}
