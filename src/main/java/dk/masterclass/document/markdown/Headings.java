package dk.masterclass.document.markdown;

import dk.masterclass.document.Block;
import dk.masterclass.document.markdown.MarkdownReader.Fault;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Gives the headings of one text their levels and ids, none skipped, none twice. */
final class Headings {

    private final List<Fault> faults;
    private final Set<String> ids = new HashSet<>();
    private int last;

    Headings(List<Fault> faults) {
        this.faults = faults;
    }

    Block.Heading heading(int marks, String text, int line) {
        if (marks == 1) {
            faults.add(new Fault(line, "The title of the page stands in module.yaml: begin headings with ##"));
        } else if (marks > 4) {
            faults.add(new Fault(line, "Headings go from ## to ####"));
        } else if (marks - 1 > last + 1) {
            faults.add(new Fault(
                    line, "A heading is skipped: " + "#".repeat(last + 2) + " comes before " + "#".repeat(marks)));
        }
        int level = Math.clamp(marks - 1, 1, 3);
        last = level;
        return new Block.Heading(level, id(text), "", text);
    }

    private String id(String text) {
        String slug = text.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String id = slug.isEmpty() ? "afsnit" : slug;
        for (int count = 2; !ids.add(id); count++) {
            id = slug + "-" + count;
        }
        return id;
    }
}
