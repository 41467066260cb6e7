package dk.masterclass.worksheet.ui;

import dk.masterclass.course.Check.Severity;
import dk.masterclass.course.Field;
import dk.masterclass.document.html.HtmlWriter;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.LiveFindings.LiveFinding;
import dk.masterclass.worksheet.LiveFindings.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes what doesn't fit under the questions where it can be put right. A question that nobody has begun to answer stays
 * quiet, and one that has much to be said about it says a little and leads to the rest.
 */
final class FindingsHtml {

    /** A question says no more than this. */
    private static final int MOST = 3;

    private final Form form;
    private final Words words;
    private final List<LiveFinding> findings;

    FindingsHtml(Form form, List<LiveFinding> findings) {
        this.form = form;
        this.words = form.words();
        this.findings = findings;
    }

    Map<String, String> parts() {
        var byQuestion = new LinkedHashMap<Address, List<LiveFinding>>();
        for (LiveFinding finding : findings) {
            place(finding).ifPresent(question -> byQuestion.merge(question, List.of(finding), FindingsHtml::joined));
        }
        var parts = new LinkedHashMap<String, String>();
        byQuestion.forEach((question, about) -> parts.put("findings " + question, html(question, about)));
        return parts;
    }

    /** The first question of this exercise that it can be put right at and that the team has begun to answer. */
    private Optional<Address> place(LiveFinding finding) {
        return finding.places().stream()
                .map(Place::address)
                .filter(this::isHere)
                .filter(this::isBegun)
                .map(Address::question)
                .findFirst();
    }

    private boolean isHere(Address address) {
        return address.exercise().equals(form.exercise().id());
    }

    private boolean isBegun(Address address) {
        return form.exercise()
                .field(address.field())
                .filter(field -> isBegun(field, address))
                .isPresent();
    }

    private boolean isBegun(Field field, Address address) {
        return switch (field) {
            case Field.Table table when address.row() != null -> isBegun(table, address);
            case Field.Table table ->
                form.answers().rowsOf(address, table).stream().anyMatch(row -> isBegun(table, address.row(row)));
            case Field.Calc calc -> !form.effective().at(address).isEmpty();
            default -> !form.answers().at(address).isEmpty();
        };
    }

    private boolean isBegun(Field.Table table, Address cell) {
        var row = String.valueOf(cell.row());
        return table.columns().stream()
                .anyMatch(column -> !form.answers()
                        .at(cell.question().cell(row, column.id()))
                        .isEmpty());
    }

    private String html(Address question, List<LiveFinding> about) {
        var html = new HtmlWriter();
        html.open("ul", "class", "finding-lines", "aria-label", words.of("findings"));
        about.stream().limit(MOST).forEach(finding -> line(html, question, finding));
        html.close("ul");
        html.open("a", "class", "finding-all", "href", "/tjek");
        html.text(about.size() > MOST ? words.of("findings.more", about.size() - MOST) : words.of("findings.all"));
        return html.close("a").toString();
    }

    private void line(HtmlWriter html, Address question, LiveFinding finding) {
        String grade = grade(finding.severity());
        html.open("li", "class", "finding-line is-" + grade);
        html.element("span", words.of("findings.sign." + grade), "class", "finding-sign", "aria-hidden", "true");
        html.open("div").open("p").element("b", words.of("findings." + grade));
        html.text(" " + finding.says()).close("p");
        ways(html, question, finding);
        html.close("div").close("li");
    }

    /** To the cell, where the question is a table, and to the other places. */
    private void ways(HtmlWriter html, Address question, LiveFinding finding) {
        var others = finding.places().stream()
                .filter(place -> !place.address().equals(question))
                .toList();
        if (others.isEmpty()) {
            return;
        }
        html.open("p", "class", "finding-ways").element("span", words.of("findings.places"));
        others.forEach(place -> way(html, place));
        html.close("p");
    }

    private void way(HtmlWriter html, Place place) {
        var address = place.address().toString();
        if (isHere(place.address())) {
            html.element("a", place.label(), "href", "#" + address, "data-go", address);
        } else {
            html.element(
                    "a", place.label(), "href", "/oevelse/" + place.address().exercise() + "#" + address);
        }
    }

    private static String grade(Severity severity) {
        return switch (severity) {
            case FAULT -> "fault";
            case WARNING -> "warning";
            case TIP -> "tip";
        };
    }

    private static List<LiveFinding> joined(List<LiveFinding> some, List<LiveFinding> more) {
        return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
    }
}
