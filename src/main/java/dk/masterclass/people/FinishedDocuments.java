package dk.masterclass.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The versions a team has made final. Declared here for the organisation's contact, implemented by the strategy. */
public interface FinishedDocuments {

    /** The newest first, for a team the signed-in person is a contact of; otherwise {@link NotVisible}. */
    List<FinishedDocument> of(TeamId team);

    /**
     * One finished version in one language.
     *
     * @param address the path under which its file can be had
     * @param changes the path to what changed since the version before; empty for the first
     */
    record FinishedDocument(String title, Instant finishedAt, String address, Optional<String> changes) {}
}
