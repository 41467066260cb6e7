package dk.masterclass.journey.ui;

import com.vaadin.flow.component.Composite;
import dk.masterclass.document.Language;
import dk.masterclass.ui.LockNotice;
import dk.masterclass.worksheet.ExerciseLock.Lock;

/** Stands where a lesson or a case isn't open yet. */
final class StepLock extends Composite<LockNotice> {

    private final transient Lock lock;
    private final String opens;
    private final Language language;

    /** @param opens the day on which it opens, as one says it */
    StepLock(Lock lock, String opens, Language language) {
        this.lock = lock;
        this.opens = opens;
        this.language = language;
    }

    @Override
    protected LockNotice initContent() {
        var module = getTranslation(
                "journey.lock.module",
                lock.module().number(),
                lock.module().title().in(language));
        return new LockNotice(module, opens, lock.why().in(language), lock.cohort());
    }
}
