package dk.masterclass.review.ui;

import com.vaadin.flow.component.html.Span;
import dk.masterclass.review.PromisedAnswer;

/** How much time is left to the promised answer, said and coloured. */
final class LeftText extends Span {

    LeftText(PromisedAnswer.Left left) {
        addClassName("chip");
        switch (left) {
            case PromisedAnswer.Overdue overdue -> say("flag", "review.left.overdue", overdue.workingDays());
            case PromisedAnswer.Today today -> say("flag", "review.left.today", today.hours());
            case PromisedAnswer.Tomorrow tomorrow -> say("note", "review.left.tomorrow");
            case PromisedAnswer.Later later -> setText(getTranslation("review.left.later", later.workingDays()));
        }
    }

    private void say(String tone, String key, Object... arguments) {
        addClassName(tone);
        setText(getTranslation(key, arguments));
    }
}
