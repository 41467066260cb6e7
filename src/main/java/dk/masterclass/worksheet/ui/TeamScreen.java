package dk.masterclass.worksheet.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import dk.masterclass.people.PersonId;
import dk.masterclass.people.TeamId;
import dk.masterclass.people.TeamRole;
import dk.masterclass.people.TeamSummary.Member;
import dk.masterclass.ui.Refresh;
import dk.masterclass.worksheet.Registration;
import dk.masterclass.worksheet.ui.MeetingPlace.Gathering;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;

/** Who is in the team, who is here, and what each may do; its owners change that here. */
class TeamScreen extends Div {

    private static final Registration NOBODY = () -> {};

    private final MeetingPlace place;
    private final TeamId team;
    private final PersonId me;
    private final Words words;
    private final Paragraph where = new Paragraph();
    private final Paragraph rule = new Paragraph();
    private final Div status = new Div();
    private final UnorderedList list = new UnorderedList();
    private final Map<PersonId, MemberItem> items = new LinkedHashMap<>();
    private Registration following = NOBODY;

    TeamScreen(MeetingPlace place, TeamId team, PersonId me, Words words) {
        this.place = place;
        this.team = team;
        this.me = me;
        this.words = words;
        addClassName("team-screen");
        where.addClassName("soft");
        rule.addClassName("soft");
        status.addClassName("team-status");
        status.getElement().setAttribute("role", "status");
        list.getElement().setAttribute("role", "list");
        add(where, status, people(), roles());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var refresh = new Refresh(event.getUI(), this::show);
        following.remove();
        following = place.follow(team, refresh::soon);
        show();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        following.remove();
        following = NOBODY;
    }

    /** Brings every member up to date in place, so that nobody who is choosing a role loses the choice. */
    private void show() {
        var gathering = place.gathering(team);
        var members = gathering.team().members();
        where.setText(words.of(
                "team.where",
                gathering.team().organisationName(),
                gathering.team().cohortName()));
        rule.setText(rule(gathering));
        items.entrySet().removeIf(entry -> isGone(entry.getKey(), entry.getValue(), members));
        for (Member member : members) {
            items.computeIfAbsent(member.id(), id -> item(member)).show(gathering);
        }
    }

    private boolean isGone(PersonId person, MemberItem item, List<Member> members) {
        boolean isGone = members.stream().noneMatch(member -> member.id().equals(person));
        if (isGone) {
            list.remove(item);
        }
        return isGone;
    }

    private MemberItem item(Member member) {
        var item = new MemberItem(place, words, member, member.id().equals(me), role -> give(member, role));
        list.add(item);
        return item;
    }

    private String rule(Gathering gathering) {
        if (gathering.myRole().mayDecide()) {
            return words.of("team.rule.owner");
        }
        var owners = gathering.team().owners().stream().map(Member::name).collect(Collectors.joining(", "));
        return words.of("team.rule", owners);
    }

    private void give(Member member, TeamRole role) {
        try {
            status.setText(
                    switch (place.give(team, member.id(), role)) {
                        case GIVEN, UNCHANGED ->
                            words.of("team.given", member.name(), words.of(MemberItem.key(role) + ".a"));
                        case LAST_OWNER -> words.of("team.lastOwner");
                    });
        } catch (AccessDeniedException notAnyMore) {
            status.setText(words.of("team.notAnyMore"));
        }
        show();
    }

    private Component people() {
        var part = new Section(new H2(words.of("team.people")), rule, list);
        part.addClassNames("card", "stack");
        return part;
    }

    private Component roles() {
        var descriptions = new DescriptionList();
        for (TeamRole role : TeamRole.values()) {
            var key = MemberItem.key(role);
            descriptions.add(
                    new DescriptionList.Term(words.of(key)), new DescriptionList.Description(words.of(key + ".text")));
        }
        var part = new Section(new H2(words.of("team.roles")), descriptions);
        part.addClassNames("card", "stack");
        return part;
    }
}
