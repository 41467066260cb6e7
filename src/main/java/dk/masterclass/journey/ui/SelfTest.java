package dk.masterclass.journey.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dk.masterclass.course.Step.SelfTestQuestion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The questions at the end of a lesson, with what the reader chose earlier. */
final class SelfTest extends Section {

    SelfTest(List<SelfTestQuestion> questions, Map<String, String> chosen, BiConsumer<String, String> keep) {
        addClassName("self-test");
        var help = new Paragraph(getTranslation("journey.lesson.self-test.help"));
        help.addClassName("help");
        add(new H2(getTranslation("journey.lesson.self-test")), help);
        for (SelfTestQuestion question : questions) {
            add(new SelfTestQuestionCard(
                    question,
                    Optional.ofNullable(chosen.get(question.id())),
                    option -> keep.accept(question.id(), option)));
        }
    }
}
