package dk.masterclass.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.masterclass.document.Language;
import dk.masterclass.review.Reviews;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** The instructor's queue. */
@StyleSheet("context://styles/review.css")
@Route("gennemgang")
@RolesAllowed("INSTRUCTOR")
class QueueView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Reviews reviews;

    QueueView(Reviews reviews) {
        this.reviews = reviews;
        addClassNames("review", "review-empty");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var queue = reviews.queue();
        var heading = new H1(getTranslation("review.queue"));
        var list =
                new QueueList(queue, Optional.empty(), Language.of(getLocale().toLanguageTag()));
        var aside = new Div(heading, list);
        aside.addClassName("review-queue");
        add(aside, queue.isEmpty() ? hint("review.queue.empty") : hint("review.queue.choose"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("review.queue");
    }

    private Component hint(String key) {
        var hint = new Div(new H2(getTranslation(key)), new Paragraph(getTranslation(key + ".text")));
        hint.addClassNames("empty", "review-hint");
        return hint;
    }
}
