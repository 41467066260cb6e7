package dk.masterclass.journey.search;

import java.util.List;

/** A page on which what was looked for stands, with the places that show it best. */
public record Hit(String id, double score, List<Place> places) {

    public Hit {
        places = List.copyOf(places);
    }

    /** @param excerpt the words around it, as they read one after the other */
    public record Place(Passage.Kind kind, String anchor, List<Piece> excerpt) {
        public Place {
            excerpt = List.copyOf(excerpt);
        }
    }

    public record Piece(String text, boolean isFound) {}
}
