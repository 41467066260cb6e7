package dk.masterclass.course;

import dk.masterclass.document.Document;
import dk.masterclass.document.Language;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What whoever teaches a module in a room needs to know. Participants never see it. */
public record TeachingNotes(Map<Language, Notes> texts) {

    public TeachingNotes {
        texts = Map.copyOf(texts);
    }

    /** The notes in this language, or the Danish ones, which always exist. */
    public Notes in(Language language) {
        var wanted = texts.get(language);
        return wanted != null ? wanted : Objects.requireNonNull(texts.get(Language.DANISH));
    }

    /**
     * @param timing the module in the room, part by part
     * @param ask questions that start a conversation
     * @param pitfalls what goes wrong, and what to do then
     * @param oneDay what to leave out when there is only one day
     */
    public record Notes(
            List<Part> timing, List<String> ask, List<String> pitfalls, Optional<String> oneDay, Document body) {
        public Notes {
            timing = List.copyOf(timing);
            ask = List.copyOf(ask);
            pitfalls = List.copyOf(pitfalls);
        }

        public int minutes() {
            return timing.stream().mapToInt(Part::minutes).sum();
        }
    }

    public record Part(int minutes, String what) {}
}
