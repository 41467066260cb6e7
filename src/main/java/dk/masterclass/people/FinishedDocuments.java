package dk.masterclass.people;

import java.time.Instant;
import java.util.List;

/** The versions a team has made final. Declared here for the organisation's contact, implemented by the strategy. */
public interface FinishedDocuments {

    /** The newest first, for a team the signed-in person is a contact of; otherwise {@link NotVisible}. */
    List<FinishedDocument> of(TeamId team);

    /** One finished version; {@code address} is the path under which its file can be had. */
    record FinishedDocument(String title, Instant finishedAt, String address) {}
}
