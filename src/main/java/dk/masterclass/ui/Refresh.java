package dk.masterclass.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Brings one screen up to date shortly after something changed, once for many changes, and never on the thread that
 * saved: whoever saves must not wait for other people's screens.
 */
public final class Refresh {

    private static final Executor SHORTLY = CompletableFuture.delayedExecutor(
            120,
            TimeUnit.MILLISECONDS,
            command -> Thread.ofVirtual().name("refresh").start(command));

    private static final SerializableRunnable NOTHING = () -> {};

    private final UI ui;
    private final SerializableRunnable work;
    private final AtomicBoolean isComing = new AtomicBoolean();

    public Refresh(UI ui, SerializableRunnable work) {
        this.ui = ui;
        this.work = work;
    }

    public void soon() {
        if (isComing.compareAndSet(false, true)) {
            SHORTLY.execute(this::now);
        }
    }

    private void now() {
        isComing.set(false);
        ui.accessLater(work, NOTHING).run();
    }
}
