package dk.masterclass.worksheet.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import dk.masterclass.course.Exercise;
import dk.masterclass.people.PersonId;
import dk.masterclass.people.TeamRole;
import dk.masterclass.people.TeamSummary.Member;
import dk.masterclass.worksheet.Presence.Visitor;
import dk.masterclass.worksheet.ui.MeetingPlace.Gathering;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** One member of the team: where they are, or when they last wrote, and what they may do. */
final class MemberItem extends ListItem {

    private final MeetingPlace place;
    private final Words words;
    private final PersonId person;
    private final Paragraph doing = new Paragraph();
    private final Select<TeamRole> choice = new Select<>();
    private final Span role = new Span();

    MemberItem(MeetingPlace place, Words words, Member member, boolean isMe, Consumer<TeamRole> give) {
        this.place = place;
        this.words = words;
        this.person = member.id();
        addClassName("team-member");
        choice.setItems(TeamRole.values());
        choice.setItemLabelGenerator(item -> words.of(key(item)));
        choice.setAriaLabel(words.of("team.role.of", member.name()));
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                give.accept(change.getValue());
            }
        });
        role.addClassName("chip");
        doing.addClassName("team-doing");
        add(mark(member.name()), new Div(name(member, isMe), doing), new Div(choice, role));
    }

    /** The texts of a role. */
    static String key(TeamRole role) {
        return "team.role." + role.name().toLowerCase(Locale.ROOT);
    }

    void show(Gathering gathering) {
        var mine = gathering.roleOf(person);
        boolean isOnlyOwner = mine.mayDecide() && gathering.team().owners().size() == 1;
        choice.setValue(mine);
        choice.setReadOnly(isOnlyOwner);
        choice.setHelperText(isOnlyOwner ? words.of("team.onlyOwner") : "");
        choice.setVisible(gathering.myRole().mayDecide());
        role.setText(words.of(key(mine)));
        role.setVisible(!gathering.myRole().mayDecide());
        showDoing(gathering);
    }

    private void showDoing(Gathering gathering) {
        var here = gathering.visitors().stream()
                .filter(visitor -> visitor.person().equals(person))
                .map(Visitor::exercise)
                .distinct()
                .flatMap(id -> place.exercise(id).stream())
                .toList();
        setClassName("is-here", !here.isEmpty());
        doing.removeAll();
        if (here.isEmpty()) {
            doing.add(lastWritten(gathering));
        } else {
            doing.add(new Span(words.of("team.here") + " "));
            here.forEach(exercise -> doing.add(link(exercise)));
        }
    }

    private Span lastWritten(Gathering gathering) {
        var at = Optional.ofNullable(gathering.lastWritten().get(person));
        return new Span(at.map(moment -> words.of("team.wrote", words.when(moment)))
                .orElseGet(() -> words.of("team.wrote.never")));
    }

    private Anchor link(Exercise exercise) {
        return new Anchor("/oevelse/" + exercise.id(), exercise.id() + " · " + words.of(exercise.title()));
    }

    private static Span mark(String name) {
        var mark = new Span(Initials.of(name));
        mark.addClassName("team-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        return mark;
    }

    private Paragraph name(Member member, boolean isMe) {
        var name = new Paragraph();
        name.add(new Span(member.name()));
        if (isMe) {
            var me = new Span(words.of("team.me"));
            me.addClassName("soft");
            name.add(me);
        }
        name.addClassName("team-name");
        return name;
    }
}
