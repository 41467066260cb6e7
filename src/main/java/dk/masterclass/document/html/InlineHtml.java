package dk.masterclass.document.html;

import dk.masterclass.document.Block;
import dk.masterclass.document.Inline;
import dk.masterclass.document.SourcePath;
import java.util.List;

/** Writes runs of text. */
final class InlineHtml {

    private final HtmlWriter html;
    private final Words words;
    private final Explainer explainer;
    private final boolean linked;

    /** @param linked whether answers lead to their questions */
    InlineHtml(HtmlWriter html, Words words, Explainer explainer, boolean linked) {
        this.html = html;
        this.words = words;
        this.explainer = explainer;
        this.linked = linked;
    }

    void paragraph(String styleClass, List<Inline> content) {
        html.element("p", () -> write(content), "class", styleClass);
    }

    void write(List<Inline> content) {
        for (Inline inline : content) {
            switch (inline) {
                case Inline.Text text -> text(text.text());
                case Inline.Strong strong -> html.element("strong", () -> write(strong.content()));
                case Inline.Emphasis emphasis -> html.element("em", () -> write(emphasis.content()));
                case Inline.Link link -> html.element("a", () -> unexplained(link.content()), "href", link.target());
                case Inline.LineBreak lineBreak -> html.open("br");
                case Inline.Answered answered -> answered(answered.text(), answered.source());
                case Inline.Missing missing -> gap(missing.label(), missing.source());
                case Inline.Inserted inserted -> change("ins", "+", inserted.mark(), inserted.content());
                case Inline.Deleted deleted -> change("del", "−", deleted.mark(), deleted.content());
            }
        }
    }

    /** A sign for those who see it, a word for those who hear it. */
    private void change(String tag, String sign, String mark, List<Inline> content) {
        html.open(tag, "class", "doc-" + tag);
        html.element("span", sign, "class", "doc-mark", "aria-hidden", "true");
        html.element("span", "[" + mark + ": ", "class", "doc-unseen");
        write(content);
        html.element("span", "]", "class", "doc-unseen").close(tag);
    }

    /** A word that is explained is a button, which opens the explanation. */
    private void text(String text) {
        int at = 0;
        for (Explainer.Mention mention : explainer.in(text)) {
            html.text(text.substring(at, mention.start()));
            html.element(
                    "button",
                    text.substring(mention.start(), mention.end()),
                    "type",
                    "button",
                    "class",
                    "doc-term",
                    "popovertarget",
                    mention.id());
            at = mention.end();
        }
        html.text(text.substring(at));
    }

    /** A link leads somewhere already. */
    private void unexplained(List<Inline> content) {
        new InlineHtml(html, words, Explainer.silent(), linked).write(content);
    }

    /** Words that lead back to their question. */
    void answered(String text, SourcePath source) {
        link("doc-answered", source, () -> html.text(text));
    }

    void gap(Block.Gap gap) {
        gap.source().ifPresentOrElse(source -> gap(gap.text(), source), () -> html.text(gap.text()));
    }

    private void gap(String label, SourcePath source) {
        link(
                "doc-gap",
                source,
                () -> html.element("span", words.notAnswered(), "class", "doc-unseen")
                        .text(label));
    }

    void link(String styleClass, SourcePath source, Runnable content) {
        if (!linked) {
            html.element("span", content, "class", styleClass);
            return;
        }
        String exercise = source.value().split("/", 2)[0];
        String target = "/oevelse/" + exercise + "#" + source.value();
        html.element("a", content, "class", styleClass, "href", target, "data-source", source.value());
    }
}
