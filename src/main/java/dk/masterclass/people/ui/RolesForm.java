package dk.masterclass.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import dk.masterclass.people.PersonId;
import dk.masterclass.people.TeamRole;
import dk.masterclass.people.TeamSummary.Member;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What each member of a team may do. */
final class RolesForm extends Composite<FormLayout> {

    private final transient Map<Member, Select<TeamRole>> choices = new LinkedHashMap<>();

    RolesForm(List<Member> members) {
        members.forEach(member -> choices.put(member, choice(member)));
        choices.values().forEach(getContent()::add);
    }

    /** The texts of a role. */
    static String key(TeamRole role) {
        return "people.team-role." + role.name().toLowerCase(Locale.ROOT);
    }

    /** Those who shall have another role than before, new owners first, so that there always is one. */
    Map<PersonId, TeamRole> changes() {
        return choices.entrySet().stream()
                .filter(choice -> choice.getKey().role() != choice.getValue().getValue())
                .sorted(Map.Entry.comparingByValue(
                        (one, other) -> one.getValue().compareTo(other.getValue())))
                .collect(Collectors.toMap(
                        choice -> choice.getKey().id(),
                        choice -> choice.getValue().getValue(),
                        (same, again) -> same,
                        LinkedHashMap::new));
    }

    private Select<TeamRole> choice(Member member) {
        var choice = new Select<TeamRole>();
        choice.setLabel(member.name());
        choice.setItems(TeamRole.values());
        choice.setItemLabelGenerator(role -> getTranslation(key(role)));
        choice.setValue(member.role());
        return choice;
    }
}
