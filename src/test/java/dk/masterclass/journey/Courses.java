package dk.masterclass.journey;

import dk.masterclass.course.Course;
import dk.masterclass.course.Exercise;
import dk.masterclass.course.Localized;
import dk.masterclass.course.Module;
import dk.masterclass.course.Step;
import dk.masterclass.course.StrategyOutline;
import dk.masterclass.document.Document;
import dk.masterclass.document.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Small courses to walk through. */
final class Courses {

    private Courses() {}

    static Course twoModulesAndOneAnnounced() {
        return new Course(
                Localized.danish("Masterclass"),
                new Course.Motto(Localized.danish("Motto"), "Nogen"),
                Localized.danish("Tak"),
                List.of(),
                List.of(
                        module(1, lesson("1.1"), lesson("1.2"), story("case-1"), exercise("1A"), exercise("1B")),
                        module(2, lesson("2.1"), exercise("2A")),
                        module(3)),
                new StrategyOutline(Localized.danish("Strategi"), "1A/orgName", "1C/whySentence", List.of()));
    }

    private static Module module(int number, Step... steps) {
        return new Module(
                "m" + number, number, Localized.danish("Modul " + number), Localized.danish("Mål"), List.of(steps));
    }

    private static Step lesson(String id) {
        return new Step.Lesson(
                id,
                Localized.danish("Lektion " + id),
                7,
                List.of("1A"),
                Map.of(Language.DANISH, new Step.LessonText(nothing(), "Hvad tænker du?", List.of(), List.of())));
    }

    private static Step story(String id) {
        return new Step.CaseStudy(
                id,
                Localized.danish("Case"),
                5,
                true,
                List.of(),
                Map.of(
                        Language.DANISH,
                        new Step.CaseText(nothing(), List.of(), Optional.empty(), List.of(), nothing())));
    }

    private static Step exercise(String id) {
        return new Exercise(
                id,
                Localized.danish("Øvelse " + id),
                20,
                Localized.danish("Formål"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static Document nothing() {
        return new Document(Language.DANISH, "", Optional.empty(), List.of());
    }
}
