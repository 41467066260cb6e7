package dk.masterclass.document;

import java.util.List;

/** A run of text inside a block. */
public sealed interface Inline {

    /** Plain characters. */
    record Text(String text) implements Inline {}

    record Strong(List<Inline> content) implements Inline {
        public Strong {
            content = List.copyOf(content);
        }
    }

    record Emphasis(List<Inline> content) implements Inline {
        public Emphasis {
            content = List.copyOf(content);
        }
    }

    /** A link to a page; {@code target} is an absolute address or a path of this site. */
    record Link(List<Inline> content, String target) implements Inline {
        public Link {
            content = List.copyOf(content);
        }
    }

    record LineBreak() implements Inline {}

    /** Words that somebody answered; they lead back to the question. */
    record Answered(String text, SourcePath source) implements Inline {}

    /** A hole in a sentence: the question is not answered yet. Marked in a draft, never in a final document. */
    record Missing(String label, SourcePath source) implements Inline {}

    /**
     * Words that a comparison found only in the later text. White space stands outside.
     *
     * @param mark what is said before them, so that nobody needs to see how they look
     */
    record Inserted(List<Inline> content, String mark) implements Inline {
        public Inserted {
            content = List.copyOf(content);
        }

        /** As it is read out. */
        public String spoken() {
            return Inline.spoken(mark, content);
        }
    }

    /**
     * Words that a comparison found only in the earlier text. White space stands outside.
     *
     * @param mark what is said before them
     */
    record Deleted(List<Inline> content, String mark) implements Inline {
        public Deleted {
            content = List.copyOf(content);
        }

        /** As it is read out. */
        public String spoken() {
            return Inline.spoken(mark, content);
        }
    }

    static List<Inline> text(String text) {
        return List.of(new Text(text));
    }

    /** The characters a reader sees, without any mark-up. */
    static String plain(List<Inline> content) {
        var plain = new StringBuilder();
        for (Inline inline : content) {
            plain.append(
                    switch (inline) {
                        case Text text -> text.text();
                        case Strong strong -> plain(strong.content());
                        case Emphasis emphasis -> plain(emphasis.content());
                        case Link link -> plain(link.content());
                        case LineBreak lineBreak -> "\n";
                        case Answered answered -> answered.text();
                        case Missing missing -> missing.label();
                        case Inserted inserted -> plain(inserted.content());
                        case Deleted deleted -> plain(deleted.content());
                    });
        }
        return plain.toString();
    }

    private static String spoken(String mark, List<Inline> content) {
        return "[" + mark + ": " + plain(content).strip() + "]";
    }
}
