package dk.masterclass.course.content;

import dk.masterclass.course.Localized;
import dk.masterclass.course.Step.LessonText;
import dk.masterclass.course.Step.SelfTestOption;
import dk.masterclass.course.Step.SelfTestQuestion;
import dk.masterclass.document.Language;
import java.util.HashSet;
import java.util.List;

/** Reads the text of a lesson in one language. */
final class LessonReader {

    private static final int LINES_TO_TAKE = 3;
    private static final int QUESTIONS = 3;

    private final TextFiles texts;

    LessonReader(TextFiles texts) {
        this.texts = texts;
    }

    LessonText read(Language language, Localized title, TextFiles.TextFile file) {
        Entries head = file.head();
        List<String> takeAway = head.texts("takeAway");
        if (head.has("takeAway") && takeAway.size() != LINES_TO_TAKE) {
            head.fault("takeAway", "\"takeAway\" has exactly " + LINES_TO_TAKE + " lines, not " + takeAway.size());
        }
        var lesson = new LessonText(
                texts.document(language, title.in(language), file.body(), file.start()),
                head.text("reflection"),
                selfTest(head),
                takeAway);
        head.end();
        return lesson;
    }

    private static List<SelfTestQuestion> selfTest(Entries head) {
        List<Entries> written = head.list("selfTest");
        if (head.has("selfTest") && written.size() != QUESTIONS) {
            head.fault("selfTest", "The self-test has exactly " + QUESTIONS + " questions, not " + written.size());
        }
        var ids = new HashSet<String>();
        return written.stream()
                .map(question -> {
                    SelfTestQuestion read = question(question);
                    if (!ids.add(read.id())) {
                        question.fault("id", "The id " + read.id() + " is used twice");
                    }
                    return read;
                })
                .toList();
    }

    private static SelfTestQuestion question(Entries question) {
        List<SelfTestOption> options =
                question.list("options").stream().map(LessonReader::option).toList();
        long right = options.stream().filter(SelfTestOption::right).count();
        if (right != 1) {
            question.fault("options", "Exactly one option is right, not " + right);
        }
        if (options.size() < 2) {
            question.fault("options", "A question has at least two options");
        }
        if (options.stream().map(SelfTestOption::id).distinct().count() != options.size()) {
            question.fault("options", "Two options have the same id");
        }
        var read = new SelfTestQuestion(question.id("id"), question.text("question"), options);
        question.end();
        return read;
    }

    private static SelfTestOption option(Entries option) {
        var read = new SelfTestOption(
                option.id("id"), option.text("text"), option.isSo("right", false), option.text("explanation"));
        option.end();
        return read;
    }
}
