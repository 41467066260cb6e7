package dk.masterclass.strategy.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.masterclass.document.Language;
import dk.masterclass.strategy.Comparisons;
import dk.masterclass.strategy.FinalVersions;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Two versions of a strategy, or one and what is being written, held against each other. */
@Route("strategi/sammenlign/:earlier/:later")
@RolesAllowed({"PARTICIPANT", "CONTACT"})
@StyleSheet("styles/strategy.css")
@StyleSheet("styles/comparison.css")
class ComparisonView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Comparisons comparisons;
    private final FinalVersions versions;
    private final StrategyDesk desk;

    ComparisonView(Comparisons comparisons, FinalVersions versions, StrategyDesk desk) {
        this.comparisons = comparisons;
        this.versions = versions;
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var tags = event.getLocation().getQueryParameters().getParameters().getOrDefault("sprog", List.of());
        var language = Language.of(tags.isEmpty() ? getLocale().toLanguageTag() : tags.getFirst());
        var earlier = Places.earlier(event.getRouteParameters().get("earlier").orElse(""));
        var later = Places.later(event.getRouteParameters().get("later").orElse(""));
        var compared = comparisons.compare(earlier, later, language);
        var form = new CompareForm(
                versions.of(compared.team()), new CompareForm.Chosen(earlier, later), language, !compared.readOnly());
        add(new ComparisonScreen(compared, form, desk, "/" + event.getLocation().getPathWithQueryParameters()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("strategy.comparison.title");
    }
}
