package dk.masterclass.review.ui;

import dk.masterclass.document.Language;
import dk.masterclass.review.FeedbackDrafts;
import dk.masterclass.review.NoLongerYours;
import dk.masterclass.review.RemarkId;
import dk.masterclass.review.WrittenRemark;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.SubmissionId;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** Where one instructor writes about one submission: keeps every change, and tells the screen how it went. */
final class Desk {

    /** What the screen says about the draft. */
    interface Listener {
        void keeping();

        void kept(Instant at);

        void lost();
    }

    private final FeedbackDrafts drafts;
    private final SubmissionId submission;
    private final Language language;
    private final Listener listener;
    private boolean isTyping;

    Desk(FeedbackDrafts drafts, SubmissionId submission, Language language, Listener listener) {
        this.drafts = drafts;
        this.submission = submission;
        this.language = language;
        this.listener = listener;
    }

    /** Something was typed that is not here yet. */
    void typing() {
        isTyping = true;
        listener.keeping();
    }

    void write(String overall) {
        isTyping = false;
        keep(() -> drafts.write(submission, overall));
    }

    void mark(String criterion, int mark) {
        keep(() -> drafts.mark(submission, criterion, mark));
    }

    /** Begins a remark on these words, or on the whole answer where they do not stand in it word for word. */
    Optional<WrittenRemark> remark(Address question, String quote) {
        try {
            return drafts.remark(submission, question, quote, language)
                    .map(id -> new WrittenRemark(id, question, quote.strip(), ""))
                    .or(() -> drafts.remark(submission, question, "", language)
                            .map(id -> new WrittenRemark(id, question, "", "")));
        } catch (NoLongerYours takenOver) {
            listener.lost();
            return Optional.empty();
        }
    }

    void rewrite(RemarkId remark, String text) {
        isTyping = false;
        keep(() -> drafts.rewrite(submission, remark, text));
    }

    void withdraw(RemarkId remark) {
        keep(() -> drafts.withdraw(submission, remark));
    }

    private void keep(Supplier<Instant> change) {
        try {
            var at = change.get();
            if (!isTyping) {
                listener.kept(at);
            }
        } catch (NoLongerYours takenOver) {
            listener.lost();
        }
    }
}
