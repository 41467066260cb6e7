package dk.masterclass.worksheet.ui;

import dk.masterclass.course.Field;
import dk.masterclass.document.html.HtmlWriter;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Lack;
import dk.masterclass.worksheet.Remarks.RemarkOnAnswer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Writes the places of the screen that the server keeps up to date, each under its name: see {@code data-part}. */
final class Parts {

    /** Nobody reads more of what is missing; the rest follows as it is filled in. */
    private static final int MOST_LISTED = 30;

    private final Situation situation;
    private final Words words;

    private Parts(Situation situation) {
        this.situation = situation;
        this.words = situation.form().words();
    }

    static Map<String, String> of(Situation situation) {
        return new Parts(situation).write();
    }

    /** What keeps the exercise from being handed in, each with the way to its question. */
    static String missing(Words words, List<Lack> lacks) {
        return html(html -> {
            html.open("section", "class", "missing", "role", "alert");
            html.element("h2", words.of("handIn.missing", lacks.size()), "tabindex", "-1")
                    .open("ul");
            lacks.stream().limit(MOST_LISTED).forEach(lack -> missing(html, lack));
            if (lacks.size() > MOST_LISTED) {
                html.element("li", words.of("handIn.missing.more", lacks.size() - MOST_LISTED));
            }
            html.close("ul").close("section");
        });
    }

    private static void missing(HtmlWriter html, Lack lack) {
        String address = lack.address().toString();
        html.open("li").element("a", lack.label(), "href", "#" + address, "data-go", address);
        html.element("span", lack.sentence()).close("li");
    }

    private Map<String, String> write() {
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "lacks",
                html(html -> html.text(words.of("lacks", situation.lacks().size()))));
        var state = new StateHtml(situation);
        parts.put("state", html(state::state));
        parts.put("access", html(new AccessHtml(situation.access(), words)::write));
        parts.put("feedback", html(state::feedback));
        parts.put("assessment", html(html -> new AssessmentHtml(html, situation.form()).write()));
        parts.put("hand-in", html(state::handIn));
        parts.putAll(remarks());
        parts.putAll(new SourceRowsHtml(situation.form()).parts());
        parts.putAll(new FollowingHtml(situation.form()).parts());
        parts.putAll(new FindingsHtml(situation.form(), situation.findings()).parts());
        parts.putAll(new ProposalsHtml(situation.form()).parts());
        parts.putAll(new EarlierHtml(situation.form()).parts());
        parts.putAll(new SumsHtml(situation.form()).parts());
        return parts;
    }

    private Map<String, String> remarks() {
        var byQuestion = new TreeMap<Address, List<RemarkOnAnswer>>();
        for (RemarkOnAnswer remark : situation.remarks()) {
            byQuestion.merge(place(remark), List.of(remark), Parts::joined);
        }
        var parts = new LinkedHashMap<String, String>();
        byQuestion.forEach((address, remarks) -> parts.put("remarks " + address, html(html -> remarks(html, remarks))));
        return parts;
    }

    /** A remark on a row that was removed stands at its table: it never disappears. */
    private Address place(RemarkOnAnswer remark) {
        Address address = remark.address();
        boolean isShown = address.row() == null || isThere(address);
        return isShown ? address : address.question();
    }

    private boolean isThere(Address address) {
        var form = situation.form();
        return form.exercise()
                .field(address.field())
                .filter(field -> field instanceof Field.Table table
                        && form.answers().rowsOf(address.question(), table).contains(address.row()))
                .isPresent();
    }

    private void remarks(HtmlWriter html, List<RemarkOnAnswer> remarks) {
        for (RemarkOnAnswer remark : remarks) {
            html.open("div", "class", "remark");
            if (!remark.quote().isBlank()) {
                html.element("p", words.of("remark.quote", remark.quote()), "class", "remark-quote");
            }
            html.open("p")
                    .element("b", words.of("remark.by", remark.byName()))
                    .text(" " + remark.text())
                    .close("p");
            if (remark.textChangedSince()) {
                html.element("p", words.of("remark.changed"), "class", "question-help");
            }
            html.close("div");
        }
    }

    private static List<RemarkOnAnswer> joined(List<RemarkOnAnswer> some, List<RemarkOnAnswer> more) {
        return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
    }

    private static String html(Consumer<HtmlWriter> content) {
        var html = new HtmlWriter();
        content.accept(html);
        return html.toString();
    }
}
