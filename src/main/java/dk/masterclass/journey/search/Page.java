package dk.masterclass.journey.search;

import java.util.List;

/**
 * A page that can be found.
 *
 * @param id the step or the term it is about
 */
public record Page(String id, List<Passage> passages) {

    public Page {
        passages = List.copyOf(passages);
    }
}
