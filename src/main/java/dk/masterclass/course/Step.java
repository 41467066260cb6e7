package dk.masterclass.course;

import dk.masterclass.document.Document;
import dk.masterclass.document.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One stop on the participant's way through a module. */
public sealed interface Step permits Step.Lesson, Step.CaseStudy, Exercise {

    /** Unique in the course and part of its address, such as {@code 1.1}, {@code case-1} or {@code 1A}. */
    String id();

    Localized title();

    int minutes();

    /** Something to read, ending in a question to think about and a self-test. */
    record Lesson(String id, Localized title, int minutes, Map<Language, LessonText> texts) implements Step {
        public Lesson {
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

    /** A story to discuss. */
    record CaseStudy(String id, Localized title, int minutes, boolean fictional, Map<Language, CaseText> texts)
            implements Step {
        public CaseStudy {
            texts = Map.copyOf(texts);
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
