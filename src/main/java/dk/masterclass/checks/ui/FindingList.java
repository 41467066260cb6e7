package dk.masterclass.checks.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dk.masterclass.checks.Finding;
import dk.masterclass.course.Check.Severity;
import dk.masterclass.document.Language;
import dk.masterclass.people.TeamId;
import dk.masterclass.ui.Refresh;
import dk.masterclass.worksheet.Registration;
import java.util.LinkedHashMap;
import java.util.List;

/** The findings of a team, the worst first. Follows what the team writes. */
class FindingList extends Div {

    private final CheckDesk desk;
    private final TeamId team;
    private final Paragraph summary = new Paragraph();
    private final Div list = new Div();
    private List<Finding> shown = List.of();
    private Registration following = () -> {};

    FindingList(CheckDesk desk, TeamId team) {
        this.desk = desk;
        this.team = team;
        summary.getElement().setAttribute("role", "status");
        list.addClassNames("stack", "lg");
        addClassNames("stack", "lg", "checks");
        add(summary, list);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var refresh = new Refresh(event.getUI(), this::follow);
        following = desk.follow(team, refresh::soon);
        show(findings());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        following.remove();
    }

    /** Whoever reads keeps their place as long as the findings stay the same. */
    private void follow() {
        var now = findings();
        if (!now.equals(shown)) {
            show(now);
        }
    }

    private List<Finding> findings() {
        return desk.findings(team, language());
    }

    private void show(List<Finding> findings) {
        shown = findings;
        summary.setText(
                findings.isEmpty() ? getTranslation("checks.none") : getTranslation("checks.summary", findings.size()));
        list.removeAll();
        for (Severity severity : Severity.values()) {
            var ofSeverity = findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .toList();
            if (!ofSeverity.isEmpty()) {
                list.add(section(severity, ofSeverity));
            }
        }
    }

    private Component section(Severity severity, List<Finding> findings) {
        var section = new Section(new H2(getTranslation("checks.heading." + key(severity), findings.size())));
        section.addClassNames("stack", "checks-" + key(severity));
        findings.stream()
                .collect(groupingBy(Finding::check, LinkedHashMap::new, toList()))
                .values()
                .forEach(alike -> section.add(new FindingCard(alike, desk, language())));
        return section;
    }

    private static String key(Severity severity) {
        return switch (severity) {
            case FAULT -> "fault";
            case WARNING -> "warning";
            case TIP -> "tip";
        };
    }

    private Language language() {
        return Language.of(getLocale().toLanguageTag());
    }
}
