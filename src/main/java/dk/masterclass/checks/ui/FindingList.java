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
import dk.masterclass.checks.FindingId;
import dk.masterclass.checks.Findings.Explained;
import dk.masterclass.checks.ui.CheckDesk.Sight;
import dk.masterclass.course.Check.Severity;
import dk.masterclass.document.Language;
import dk.masterclass.people.TeamId;
import dk.masterclass.ui.Refresh;
import dk.masterclass.worksheet.Registration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** The findings of a team, the worst first, and those that are explained. Follows what the team writes. */
class FindingList extends Div {

    private final CheckDesk desk;
    private final TeamId team;
    private final Paragraph summary = new Paragraph();
    private final Paragraph who = new Paragraph();
    private final Div list = new Div();
    private final ReasonForm form;
    private @Nullable Sight shown;
    private Registration following = () -> {};

    FindingList(CheckDesk desk, TeamId team) {
        this.desk = desk;
        this.team = team;
        this.form = new ReasonForm(desk, team, this::closed);
        summary.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        who.addClassNames("small", "soft");
        list.addClassNames("stack", "lg");
        addClassNames("stack", "lg", "checks");
        add(new Div(summary, who), list);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var refresh = new Refresh(event.getUI(), this::follow);
        following = desk.follow(team, refresh::soon);
        show(desk.sight(team, language()));
        event.getUI().getPage().executeJs("document.getElementById(location.hash.slice(1))?.scrollIntoView()");
    }

    @Override
    protected void onDetach(DetachEvent event) {
        following.remove();
    }

    /** Whoever reads keeps their place as long as the findings stay the same, and whoever writes keeps their words. */
    private void follow() {
        if (!form.isOpen()) {
            var now = desk.sight(team, language());
            if (!now.equals(shown)) {
                show(now);
            }
        }
    }

    private void closed() {
        follow();
        summary.getElement().callJsFunction("focus");
    }

    private void takeBack(FindingId finding) {
        try {
            desk.takeBack(team, finding);
        } catch (AccessDeniedException notAnyMore) {
            shown = null;
        }
        closed();
    }

    private void show(Sight sight) {
        shown = sight;
        var findings = sight.findings();
        summary.setText(
                findings.open().isEmpty()
                        ? getTranslation(findings.explained().isEmpty() ? "checks.none" : "checks.none.but")
                        : getTranslation("checks.summary", findings.open().size()));
        who.setText(getTranslation("checks.explain.owners", String.join(", ", sight.owners())));
        who.setVisible(!sight.mayExplain() && findings.open().stream().anyMatch(Finding::isExplainable));
        list.removeAll();
        for (Severity severity : Severity.values()) {
            section(severity, sight);
        }
        explained(sight);
    }

    private void section(Severity severity, Sight sight) {
        var findings = sight.findings().open().stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
        if (findings.isEmpty()) {
            return;
        }
        var cards = new ArrayList<Component>();
        findings.stream()
                .collect(groupingBy(Finding::check, LinkedHashMap::new, toList()))
                .values()
                .forEach(alike -> cards.add(new FindingCard(alike, sight.mayExplain(), form, desk)));
        list.add(section(key(severity), findings.size(), cards));
    }

    private void explained(Sight sight) {
        List<Explained> explained = sight.findings().explained();
        if (!explained.isEmpty()) {
            var cards = explained.stream()
                    .<Component>map(each -> new ExplainedCard(each, sight.mayExplain(), this::takeBack, desk))
                    .toList();
            list.add(section("explained", explained.size(), cards));
        }
    }

    private Component section(String key, int count, List<Component> cards) {
        var section = new Section(new H2(getTranslation("checks.heading." + key, count)));
        section.addClassNames("stack", "checks-" + key);
        section.add(cards);
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
