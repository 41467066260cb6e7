package dk.masterclass.journey;

import dk.masterclass.course.Glossary;
import dk.masterclass.document.Language;
import dk.masterclass.document.html.Explainer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Explains each word of the glossary where it stands first on one page, and remembers which ones stood there. */
final class FirstMentions implements Explainer {

    private final Glossary glossary;
    private final Language language;
    private final Set<Glossary.Term> mentioned = new LinkedHashSet<>();

    FirstMentions(Glossary glossary, Language language) {
        this.glossary = glossary;
        this.language = language;
    }

    @Override
    public List<Mention> in(String text) {
        record Found(int start, int end, Glossary.Term term) {}
        var found = new ArrayList<Found>();
        for (Glossary.Term term : glossary.terms()) {
            var place = term.formsIn(language).matcher(text);
            if (!mentioned.contains(term) && place.find()) {
                found.add(new Found(place.start(), place.end(), term));
            }
        }
        found.sort(Comparator.comparingInt(Found::start).thenComparing(Found::end, Comparator.reverseOrder()));
        var mentions = new ArrayList<Mention>();
        int at = 0;
        for (Found one : found) {
            if (one.start() >= at) {
                mentions.add(new Mention(one.start(), one.end(), idOf(one.term())));
                mentioned.add(one.term());
                at = one.end();
            }
        }
        return mentions;
    }

    Set<Glossary.Term> mentioned() {
        return mentioned;
    }

    static String idOf(Glossary.Term term) {
        return "term-" + term.id();
    }
}
