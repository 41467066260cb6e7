package dk.masterclass.review;

import java.util.UUID;

/** Names one remark. */
public record RemarkId(UUID value) {

    static RemarkId random() {
        return new RemarkId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
