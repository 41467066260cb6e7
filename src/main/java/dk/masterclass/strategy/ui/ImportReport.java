package dk.masterclass.strategy.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import dk.masterclass.worksheet.SaveResult;
import java.util.List;

/** What became of a file: what is wrong with it, or what was saved. */
class ImportReport extends Section {

    private ImportReport(String headingKey) {
        addClassNames("card", "stack", "sm");
        add(new H2(getTranslation(headingKey)));
    }

    static ImportReport nothing() {
        var report = new ImportReport("strategy.import.same");
        report.add(new Paragraph(report.getTranslation("strategy.import.same.text")));
        return report;
    }

    static ImportReport unreadable(List<String> sentences) {
        var report = new ImportReport("strategy.import.faults");
        var list = new UnorderedList();
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        report.add(list);
        return report;
    }

    static ImportReport of(List<SaveResult> results) {
        var report = new ImportReport("strategy.import.done");
        int saved = 0;
        int theirs = 0;
        int refused = 0;
        for (SaveResult result : results) {
            switch (result) {
                case SaveResult.Saved any -> saved++;
                case SaveResult.Merged any -> saved++;
                case SaveResult.Conflict any -> theirs++;
                case SaveResult.Refused any -> refused++;
            }
        }
        report.say("strategy.import.done.saved", saved);
        report.say("strategy.import.done.theirs", theirs);
        report.say("strategy.import.done.refused", refused);
        return report;
    }

    private void say(String key, int count) {
        if (count > 0) {
            add(new Paragraph(getTranslation(key, count)));
        }
    }
}
