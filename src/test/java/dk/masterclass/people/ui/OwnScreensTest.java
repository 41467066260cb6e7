package dk.masterclass.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import dk.masterclass.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithUserDetails;

@ViewTest
class OwnScreensTest extends SpringBrowserlessTest {

    @Test
    @WithUserDetails("kontakt@havnby.example")
    void theContactSeesTheTeamItsProgressAndNoForeignName() {
        var view = navigate(OrganisationView.class);

        var text = view.getElement().getTextRecursively();
        assertThat(text).contains("Havnby Energi A/S", "Prøvehold", "Mette Krogh", "Jonas Riis", "Strategien er");
        assertThat(text).doesNotContain("Fjordby", "Signe Holm");
    }

    @Test
    @WithUserDetails("deltager@fjordby.example")
    void everybodySeesTheirOwnData() {
        var view = navigate(ProfileView.class);

        assertThat(view.getElement().getTextRecursively())
                .contains("Signe Holm", "deltager@fjordby.example", "deltager for Fjordby Kommune på holdet Prøvehold");
    }

    @Test
    @WithUserDetails("deltager@fjordby.example")
    void aWrongOldPasswordIsSaidAtItsField() {
        navigate(ProfileView.class);
        var old = $(PasswordField.class).withCaption("Nuværende adgangskode").single();
        old.setValue("forkert");
        $(PasswordField.class).withCaption("Ny adgangskode").single().setValue("to cykler og en måge");

        test($(Button.class).withText("Skift adgangskode").single()).click();

        assertThat(old.isInvalid()).isTrue();
        assertThat(old.getErrorMessage()).isEqualTo("Det er ikke din nuværende adgangskode.");
    }
}
