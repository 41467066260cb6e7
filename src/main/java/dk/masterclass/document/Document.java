package dk.masterclass.document;

import java.util.List;
import java.util.Optional;

/**
 * A whole text: a lesson, a strategy. Every renderer starts from here, so that they cannot disagree.
 *
 * @param cover absent for texts that are read on a screen only
 */
public record Document(Language language, String title, Optional<Cover> cover, Form form, List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }

    /** A book, where it has a cover. */
    public Document(Language language, String title, Optional<Cover> cover, List<Block> blocks) {
        this(language, title, cover, Form.BOOK, blocks);
    }

    /** How it is bound. */
    public enum Form {
        /** With the cover as a page of its own and a table of contents. */
        BOOK,
        /** A page or two, with whose it is at the head of the first. */
        LEAFLET
    }

    /**
     * The first page and what the document says of itself.
     *
     * @param sentence the one sentence below the title; may be empty
     * @param details lines such as version, who approved it, confidentiality
     * @param footer the line at the foot of every page
     * @param draft whether pages carry the draft mark
     * @param draftMark the word of that mark in the document's language
     * @param brand the organisation's own colour and logo; without one the product's
     */
    public record Cover(
            String organisation,
            String sentence,
            List<String> details,
            String footer,
            boolean draft,
            String draftMark,
            Optional<Brand> brand) {
        public Cover {
            details = List.copyOf(details);
        }

        /** A cover in the product's colours. */
        public Cover(
                String organisation,
                String sentence,
                List<String> details,
                String footer,
                boolean draft,
                String draftMark) {
            this(organisation, sentence, details, footer, draft, draftMark, Optional.empty());
        }

        public Cover in(Optional<Brand> other) {
            return new Cover(organisation, sentence, details, footer, draft, draftMark, other);
        }
    }
}
