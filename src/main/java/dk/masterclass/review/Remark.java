package dk.masterclass.review;

import dk.masterclass.people.PersonId;
import dk.masterclass.worksheet.Address;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What an instructor says about one answer. Part of a {@link Feedback}. */
@Entity
@Table(name = "remark")
class Remark {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private String address;

    @Column(nullable = false, updatable = false)
    private String quote;

    @Column(nullable = false)
    private String text;

    @Column(name = "author_id", nullable = false)
    private UUID author;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Remark() {}

    Remark(RemarkId id, Address address, String quote, PersonId author, Instant at) {
        this.id = id.value();
        this.address = address.toString();
        this.quote = quote;
        this.text = "";
        this.author = author.value();
        this.createdAt = at;
    }

    void write(String newText, PersonId by) {
        text = newText;
        author = by.value();
    }

    boolean isBlank() {
        return text.isBlank();
    }

    RemarkId id() {
        return new RemarkId(id);
    }

    PersonId author() {
        return new PersonId(author);
    }

    Instant createdAt() {
        return createdAt;
    }

    WrittenRemark written() {
        return new WrittenRemark(id(), Address.parse(address).orElseThrow(), quote, text);
    }
}
