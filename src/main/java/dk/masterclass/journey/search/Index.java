package dk.masterclass.journey.search;

import dk.masterclass.document.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Pages of one language, ready to be looked through. What stands in a title counts most, then headings, then the text; a
 * word counts fully, the beginning or a part of a longer word less.
 */
public final class Index {

    private static final int MOST_PLACES = 2;

    private final Language language;
    private final List<ReadPage> pages;

    public Index(Language language, List<Page> pages) {
        this.language = language;
        this.pages = pages.stream().map(page -> ReadPage.of(page, language)).toList();
    }

    private record ReadPage(String id, List<ReadPassage> passages) {

        static ReadPage of(Page page, Language language) {
            return new ReadPage(
                    page.id(),
                    page.passages().stream()
                            .map(passage -> new ReadPassage(passage, Words.of(passage.text(), language)))
                            .toList());
        }
    }

    private record ReadPassage(Passage passage, List<Words.Word> words) {}

    /** What was found, best first; {@code isWhole} if every word of the question stands on each page. */
    public record Found(boolean isWhole, List<Hit> hits) {
        public Found {
            hits = List.copyOf(hits);
        }
    }

    /** Looks through the pages that may be seen. Pages with only some of the words are a second choice. */
    public Found find(String asked, Predicate<String> isVisible) {
        var query = Query.of(asked, language);
        if (query.isEmpty()) {
            return new Found(true, List.of());
        }
        var visible = pages.stream().filter(page -> isVisible.test(page.id())).toList();
        var whole = hits(visible, query, query.size());
        return whole.isEmpty() && query.size() > 1 ? new Found(false, hits(visible, query, 1)) : new Found(true, whole);
    }

    private static List<Hit> hits(List<ReadPage> pages, Query query, int least) {
        return pages.stream()
                .flatMap(page -> hit(page, query, least).stream())
                .sorted(Comparator.comparingDouble(Hit::score).reversed())
                .toList();
    }

    private static Optional<Hit> hit(ReadPage page, Query query, int least) {
        var best = new double[query.size()];
        var met = page.passages().stream()
                .map(passage -> Match.of(passage.passage(), passage.words(), query))
                .filter(Match::isAny)
                .toList();
        met.forEach(match -> match.raise(best));
        long found = IntStream.range(0, best.length).filter(i -> best[i] > 0).count();
        if (found < least) {
            return Optional.empty();
        }
        double score = IntStream.range(0, best.length).mapToDouble(i -> best[i]).sum()
                + met.stream().mapToDouble(Match::closeness).max().orElse(0)
                + Math.min(1, met.size() / 10.0);
        var places = met.stream()
                .filter(match -> match.kind() != Passage.Kind.TITLE)
                .sorted(Comparator.comparingDouble(Match::worth).reversed())
                .limit(MOST_PLACES)
                .map(Match::place)
                .toList();
        return Optional.of(new Hit(page.id(), score, places));
    }
}
