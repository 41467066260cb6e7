package dk.masterclass.review.ui;

import com.vaadin.flow.component.html.Span;
import dk.masterclass.review.Board;
import java.util.Locale;

/** How far an exercise is, as a sign on the board: told by form and sign as much as by colour. */
enum Mark {
    DRAFT(""),
    BEGUN("…"),
    SUBMITTED("●"),
    IN_REVIEW("◐"),
    RETURNED("↩"),
    APPROVED("✓");

    private final String sign;

    Mark(String sign) {
        this.sign = sign;
    }

    static Mark of(Board.Place place) {
        return switch (place.state()) {
            case DRAFT -> place.progress().begun() ? BEGUN : DRAFT;
            case SUBMITTED -> SUBMITTED;
            case IN_REVIEW -> IN_REVIEW;
            case RETURNED -> RETURNED;
            case APPROVED -> APPROVED;
        };
    }

    /** The key of its name among the texts. */
    String key() {
        return "review.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Seen only: whoever shows it says in words what it stands for. */
    Span sign(String exercise) {
        var mark = new Span(exercise);
        if (!sign.isEmpty()) {
            mark.add(" " + sign);
        }
        mark.addClassNames("mark", name().toLowerCase(Locale.ROOT).replace('_', '-'));
        mark.getElement().setAttribute("aria-hidden", "true");
        return mark;
    }
}
