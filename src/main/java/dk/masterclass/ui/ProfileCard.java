package dk.masterclass.ui;

import com.vaadin.flow.component.Component;

/** What a feature adds to the page on which people see and change what concerns themselves. */
@FunctionalInterface
public interface ProfileCard {

    Component create();
}
