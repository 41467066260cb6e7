package dk.masterclass.strategy.files;

import dk.masterclass.document.pdf.PdfRenderer;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Loads the fonts of the printed strategy beside the first visitors, so that the first download does not wait. */
@Component
class PressWarmUp {

    @EventListener(ApplicationReadyEvent.class)
    void warmUp() {
        Thread.ofPlatform().name("press-warm-up").daemon().start(() -> new PdfRenderer().warmUp());
    }
}
