package dk.masterclass.worksheet.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.Leftover;

/** What the course asks no more and the team has answered, with the way to its history. Not there without any. */
final class Leftovers extends Section {

    Leftovers(Archive archive, HistoryPlace place, Answers answers) {
        var words = archive.words();
        addClassNames("card", "stack", "leftovers");
        var help = new Paragraph(words.of("history.retired.help"));
        help.addClassNames("soft", "small");
        var all = new DescriptionList();
        for (Leftover leftover : archive.leftovers(answers)) {
            var history = place.ofAnswer(leftover.address()).link(leftover.label());
            all.add(new DescriptionList.Term(history), text(archive, leftover));
        }
        add(new H2(words.of("history.retired")), help, all);
        setVisible(all.getChildren().findAny().isPresent());
    }

    private static DescriptionList.Description text(Archive archive, Leftover leftover) {
        var text = new DescriptionList.Description(archive.text(leftover.address(), leftover.value()));
        text.addClassName("past-text");
        return text;
    }
}
