package dk.masterclass.ui;

import com.vaadin.flow.component.UI;

/** The part of an address behind its {@code #}, which names a place on the page. */
public final class Fragment {

    private static final String INTO_VIEW = """
            requestAnimationFrame(() => setTimeout(() => {
              document.getElementById(location.hash.slice(1))?.scrollIntoView();
            }));""";

    private Fragment() {}

    /** Brings the place into view once the page stands: on the way to its first picture it has no height yet. */
    public static void show(UI ui) {
        ui.getPage().executeJs(INTO_VIEW);
    }
}
