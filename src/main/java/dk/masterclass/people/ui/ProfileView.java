package dk.masterclass.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.masterclass.document.Language;
import dk.masterclass.people.Profile;
import dk.masterclass.people.Profile.OwnData;
import dk.masterclass.ui.Messages;
import dk.masterclass.ui.ProfileCard;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Collectors;

/** What a person sees and changes about themselves. */
@StyleSheet("context://styles/people.css")
@Route("profil")
@PermitAll
class ProfileView extends Div implements HasDynamicTitle {

    private final transient Profile profile;
    private final transient Messages messages;

    ProfileView(Profile profile, Messages messages, List<ProfileCard> more) {
        this.profile = profile;
        this.messages = messages;
        addClassNames("page", "profile");
        var own = profile.own();
        add(new H1(getTranslation("people.profile")), data(own), language(own), new PasswordCard(profile));
        more.forEach(card -> add(card.create()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.profile");
    }

    private Component data(OwnData own) {
        var places = own.places().stream()
                .map(place -> place.text(messages, Language.of(getLocale().toLanguageTag())))
                .collect(Collectors.joining(", "));
        var list = new DescriptionList();
        describe(list, "people.name", own.name());
        describe(list, "people.email", own.email());
        describe(list, "people.places", places.isEmpty() ? getTranslation("people.none-yet") : places);
        return card("people.profile.data", list);
    }

    private void describe(DescriptionList list, String key, String value) {
        list.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }

    private Component language(OwnData own) {
        var choice = new RadioButtonGroup<Language>(getTranslation("people.profile.language.label"));
        choice.setItems(Language.values());
        choice.setItemLabelGenerator(item -> getTranslation("people.language." + item.tag()));
        choice.setValue(own.language());
        choice.addValueChangeListener(change -> speak(change.getValue()));
        return card("people.profile.language", choice);
    }

    private void speak(Language language) {
        profile.speak(language);
        getUI().ifPresent(ui -> ui.getPage().reload());
    }

    private Component card(String titleKey, Component content) {
        var card = new Div(new H2(getTranslation(titleKey)), content);
        card.addClassNames("card", "stack");
        return card;
    }
}
