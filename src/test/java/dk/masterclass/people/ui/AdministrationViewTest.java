package dk.masterclass.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import dk.masterclass.ViewTest;
import dk.masterclass.people.Administration;
import dk.masterclass.people.Fixtures;
import dk.masterclass.people.Role;
import dk.masterclass.people.TeamRole;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@ViewTest
@WithUserDetails("admin@masterclass.example")
class AdministrationViewTest extends SpringBrowserlessTest {

    @Autowired
    Administration administration;

    @Autowired
    Fixtures fixtures;

    @Test
    void aCohortIsCreatedAndListed() {
        navigate("administration", AdministrationView.class);
        var name = "Efterår " + UUID.randomUUID();

        click("Nyt hold");
        fill(TextField.class, "Navn", name);
        fill(DatePicker.class, "Begynder", LocalDate.of(2027, 8, 2));
        fill(DatePicker.class, "Slutter", LocalDate.of(2027, 12, 17));
        fill(DatePicker.class, "Dag 1 (valgfri)", LocalDate.of(2027, 8, 30));
        click("Opret");

        thenSays(name + " er oprettet.");
        assertThat(table()).contains(name, "02.08.2027 – 17.12.2027", "30.08.2027");
    }

    @Test
    void aCohortThatIsNotFilledInSaysWhatIsMissing() {
        navigate("administration", AdministrationView.class);

        click("Nyt hold");
        fill(TextField.class, "Navn", "Forkert");
        fill(DatePicker.class, "Begynder", LocalDate.of(2027, 8, 2));
        fill(DatePicker.class, "Slutter", LocalDate.of(2027, 8, 1));
        click("Opret");

        assertThat(field(DatePicker.class, "Slutter").getErrorMessage())
                .isEqualTo("Holdet kan ikke slutte, før det begynder.");
        assertThat(table()).doesNotContain("Forkert");
    }

    @Test
    void aNameThatIsTakenIsRefusedInTheDialog() {
        navigate("administration/organisationer", AdministrationView.class);

        click("Ny organisation");
        fill(TextField.class, "Navn", "havnby energi a/s");
        click("Opret");

        assertThat($(FormDialog.class).single().getElement().getTextRecursively())
                .contains("Der er allerede en organisation, der hedder havnby energi a/s.");
    }

    @Test
    void theAdministratorGivesTheRolesOfATeam() {
        var crew = fixtures.crew();
        var organisation = administration.teams().stream()
                .filter(each -> each.team().id().equals(crew.team()))
                .map(each -> each.team().organisationName())
                .findFirst()
                .orElseThrow();
        navigate("administration/teams", AdministrationView.class);
        assertThat(table()).contains("Dina Deltager (ejer), Kaj Kollega (redaktør)");

        test(changeRolesOf(organisation)).click();
        chooseTeamRole("Dina Deltager", TeamRole.VIEWER);
        chooseTeamRole("Kaj Kollega", TeamRole.OWNER);
        click("Gem");

        thenSays("Rollerne i teamet fra " + organisation + " er rettet.");
        assertThat(table()).contains("Dina Deltager (læser), Kaj Kollega (ejer)");

        test(changeRolesOf(organisation)).click();
        chooseTeamRole("Kaj Kollega", TeamRole.EDITOR);
        click("Gem");
        assertThat($(FormDialog.class).single().getElement().getTextRecursively())
                .contains("Et team skal have mindst én ejer.");
    }

    @Test
    void aTeamIsCreatedOnce() {
        navigate("administration/organisationer", AdministrationView.class);
        var name = "Prøvekommune " + UUID.randomUUID();
        click("Ny organisation");
        fill(TextField.class, "Navn", name);
        click("Opret");

        navigate("administration/teams", AdministrationView.class);
        click("Nyt team");
        choose("Organisation", name);
        choose("Hold", "Prøvehold");
        fill(IntegerField.class, "Pladser", 3);
        click("Opret");

        thenSays("Teamet fra " + name + " på Prøvehold er oprettet. Inviter deltagerne under Personer.");
        assertThat(table()).contains(name, "0 af 3");
    }

    @Test
    void anInvitationIsSentAndItsMailLandsInTheMailbox() {
        var email = "ny" + UUID.randomUUID() + "@prøve.example";
        navigate("administration/personer", AdministrationView.class);

        click("Inviter");
        fill(EmailField.class, "E-mail", email);
        chooseRole(Role.INSTRUCTOR);
        choose("Hold", "Prøvehold");
        click("Send invitation");

        thenSays("Invitationen til " + email + " er på vej. Den gælder i syv dage.");
        navigate("administration/post", AdministrationView.class);
        assertThat($(MailboxPart.class).single().getElement().getTextRecursively())
                .contains("Til " + email);
        assertThat($(Anchor.class).all()).anyMatch(anchor -> anchor.getHref().contains("/invitation/"));
    }

    @Test
    void anInvitationWithoutAPlaceIsNotSent() {
        navigate("administration/personer", AdministrationView.class);

        click("Inviter");
        fill(EmailField.class, "E-mail", "ikke en adresse");
        click("Send invitation");

        assertThat(field(EmailField.class, "E-mail").isInvalid()).isTrue();
        assertThat($(FormDialog.class).single().isOpened()).isTrue();
    }

    private NativeButton changeRolesOf(String organisation) {
        return $(NativeButton.class).all().stream()
                .filter(button -> button.getAriaLabel().orElse("").contains(organisation))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private void chooseTeamRole(String name, TeamRole role) {
        ((Select<TeamRole>) field(Select.class, name)).setValue(role);
    }

    private void click(String text) {
        test($(Button.class).withText(text).single()).click();
    }

    private <V, C extends Component & HasValue<?, V>> void fill(Class<C> type, String label, V value) {
        field(type, label).setValue(value);
    }

    private <C extends Component> C field(Class<C> type, String label) {
        return $(type).withCaption(label).single();
    }

    @SuppressWarnings("unchecked")
    private void chooseRole(Role role) {
        ((RadioButtonGroup<Role>) field(RadioButtonGroup.class, "Som")).setValue(role);
    }

    @SuppressWarnings("unchecked")
    private void choose(String label, String item) {
        ComboBox<Object> select = field(ComboBox.class, label);
        select.getListDataView()
                .getItems()
                .filter(each -> select.getItemLabelGenerator().apply(each).equals(item))
                .forEach(select::setValue);
    }

    private String table() {
        return $(NativeTable.class).first().getElement().getTextRecursively();
    }

    private void thenSays(String sentence) {
        assertThat($(StatusLine.class).first().getText()).isEqualTo(sentence);
    }
}
