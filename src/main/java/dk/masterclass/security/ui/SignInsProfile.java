package dk.masterclass.security.ui;

import com.vaadin.flow.component.Component;
import dk.masterclass.security.OwnSignIns;
import dk.masterclass.ui.ProfileCard;
import dk.masterclass.ui.SpokenTime;

/** Puts the own sign-ins on the profile. */
@org.springframework.stereotype.Component
final class SignInsProfile implements ProfileCard {

    private final OwnSignIns signIns;
    private final SpokenTime time;

    SignInsProfile(OwnSignIns signIns, SpokenTime time) {
        this.signIns = signIns;
        this.time = time;
    }

    @Override
    public Component create() {
        return new SignInsCard(signIns, time);
    }
}
