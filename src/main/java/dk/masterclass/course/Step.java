package dk.masterclass.course;

import dk.masterclass.document.Document;
import dk.masterclass.document.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** One stop on the participant's way through a module. */
public sealed interface Step permits Step.Lesson, Step.CaseStudy, Exercise {

    /** Unique in the course and part of its address, such as {@code 1.1}, {@code case-1} or {@code 1A}. */
    String id();

    Localized title();

    int minutes();

    /**
     * Something to read, ending in a question to think about and a self-test.
     *
     * @param usedIn the exercises it prepares for
     */
    record Lesson(String id, Localized title, int minutes, List<String> usedIn, Map<Language, LessonText> texts)
            implements Step {
        public Lesson {
            usedIn = List.copyOf(usedIn);
            texts = Map.copyOf(texts);
        }

        /** The text in this language, or the Danish one, which always exists. */
        public LessonText text(Language language) {
            var wanted = texts.get(language);
            return wanted != null ? wanted : java.util.Objects.requireNonNull(texts.get(Language.DANISH));
        }
    }

    /** @param takeAway the three lines of the box at the end */
    record LessonText(Document body, String reflection, List<SelfTestQuestion> selfTest, List<String> takeAway) {
        public LessonText {
            selfTest = List.copyOf(selfTest);
            takeAway = List.copyOf(takeAway);
        }
    }

    /** @param id unique in its lesson, such as {@code q1} */
    record SelfTestQuestion(String id, String question, List<SelfTestOption> options) {
        public SelfTestQuestion {
            options = List.copyOf(options);
        }
    }

    /** @param explanation said when this option is chosen, right or wrong */
    record SelfTestOption(String id, String text, boolean right, String explanation) {}

    /**
     * A story to discuss. What the team answers is kept like any other answer, at {@code case-1/q1} and so on.
     *
     * @param usedIn the exercises it prepares for
     */
    record CaseStudy(
            String id,
            Localized title,
            int minutes,
            boolean fictional,
            List<String> usedIn,
            Map<Language, CaseText> texts)
            implements Step {

        private static final int LONGEST_ANSWER = 2_000;

        public CaseStudy {
            usedIn = List.copyOf(usedIn);
            texts = Map.copyOf(texts);
        }

        /** Its questions, each by its place among them. */
        public List<Field.Long> fields() {
            return IntStream.range(0, text(Language.DANISH).questions().size())
                    .mapToObj(this::field)
                    .toList();
        }

        public Optional<Field> field(String fieldId) {
            return fields().stream()
                    .filter(field -> field.id().equals(fieldId))
                    .map(Field.class::cast)
                    .findFirst();
        }

        private Field.Long field(int at) {
            var wordings = new EnumMap<Language, String>(Language.class);
            texts.forEach(
                    (language, text) -> wordings.put(language, text.questions().get(at)));
            return new Field.Long("q" + (at + 1), Field.Wording.of(new Localized(wordings)), false, 0, LONGEST_ANSWER);
        }

        public CaseText text(Language language) {
            var wanted = texts.get(language);
            return wanted != null ? wanted : java.util.Objects.requireNonNull(texts.get(Language.DANISH));
        }
    }

    /**
     * @param facts the fact box, line by line
     * @param source where the story comes from and how sure we are; empty for a fictional case
     * @param instructorNote possible answers and pitfalls, shown when the team has thought for itself
     */
    record CaseText(
            Document body,
            List<CaseFact> facts,
            Optional<String> source,
            List<String> questions,
            Document instructorNote) {
        public CaseText {
            facts = List.copyOf(facts);
            questions = List.copyOf(questions);
        }
    }

    record CaseFact(String label, String text) {}
}
