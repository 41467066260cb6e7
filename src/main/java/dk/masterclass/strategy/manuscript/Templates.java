package dk.masterclass.strategy.manuscript;

import dk.masterclass.course.SentenceTemplate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The sentences of the outlines, read once for all documents. */
public final class Templates {

    private final Map<String, SentenceTemplate> known = new ConcurrentHashMap<>();

    SentenceTemplate of(String text) {
        return known.computeIfAbsent(text, SentenceTemplate::parse);
    }
}
