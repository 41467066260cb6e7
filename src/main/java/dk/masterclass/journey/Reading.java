package dk.masterclass.journey;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dk.masterclass.course.Course;
import dk.masterclass.course.Step;
import dk.masterclass.document.Language;
import dk.masterclass.people.CurrentPerson;
import dk.masterclass.people.NotVisible;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the signed-in person has read and chosen in self-tests. Their own affair: nobody else is shown it. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Reading {

    private final JdbcClient database;
    private final Course course;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    Reading(JdbcClient database, Course course, CurrentPerson currentPerson, Clock clock) {
        this.database = database;
        this.course = course;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** The lessons and cases that are read. */
    public Set<String> read() {
        return database
                .sql("select step_id from step_read where person_id = :person")
                .param("person", me())
                .query(String.class)
                .stream()
                .collect(toUnmodifiableSet());
    }

    /** Marks a lesson or case as read; once more changes nothing. */
    @Transactional
    public void markRead(String stepId) {
        if (course.step(stepId).filter(Journey::isReadable).isEmpty()) {
            throw new NotVisible("Text " + stepId);
        }
        database.sql("insert ignore into step_read (person_id, step_id, read_at) values (:person, :step, :now)")
                .param("person", me())
                .param("step", stepId)
                .param("now", now())
                .update();
    }

    /** The lessons whose self-test stands all right. */
    public Set<String> passed() {
        Map<String, Map<String, String>> chosen = new HashMap<>();
        database.sql("select lesson_id, question_id, option_id from self_test_answer where person_id = :person")
                .param("person", me())
                .query(row -> {
                    chosen.computeIfAbsent(row.getString("lesson_id"), lesson -> new HashMap<>())
                            .put(row.getString("question_id"), row.getString("option_id"));
                });
        return chosen.entrySet().stream()
                .filter(lesson -> isRight(lesson.getKey(), lesson.getValue()))
                .map(Map.Entry::getKey)
                .collect(toUnmodifiableSet());
    }

    /** The questions are the same in every language. */
    private boolean isRight(String lessonId, Map<String, String> chosen) {
        return course.lesson(lessonId)
                .map(lesson -> lesson.text(Language.DANISH).selfTest().stream()
                        .allMatch(question -> question.options().stream()
                                .filter(Step.SelfTestOption::right)
                                .anyMatch(option -> option.id().equals(chosen.get(question.id())))))
                .orElse(false);
    }

    /** The option chosen at each question of a lesson's self-test. One question, which needs no transaction. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Map<String, String> choices(String lessonId) {
        return database
                .sql("select question_id, option_id from self_test_answer"
                        + " where person_id = :person and lesson_id = :lesson")
                .param("person", me())
                .param("lesson", lessonId)
                .query((row, number) -> Map.entry(row.getString("question_id"), row.getString("option_id")))
                .stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Keeps what was chosen; a later choice takes its place. */
    @Transactional
    public void choose(String lessonId, String questionId, String optionId) {
        if (!exists(lessonId, questionId, optionId)) {
            throw new NotVisible("Option " + lessonId + "/" + questionId + "/" + optionId);
        }
        database.sql("""
                        insert into self_test_answer (person_id, lesson_id, question_id, option_id, chosen_at)
                        values (:person, :lesson, :question, :option, :now)
                        on duplicate key update option_id = :option, chosen_at = :now""")
                .param("person", me())
                .param("lesson", lessonId)
                .param("question", questionId)
                .param("option", optionId)
                .param("now", now())
                .update();
    }

    private boolean exists(String lessonId, String questionId, String optionId) {
        return course.lesson(lessonId).stream()
                .flatMap(lesson -> lesson.texts().values().stream())
                .flatMap(text -> text.selfTest().stream())
                .filter(question -> question.id().equals(questionId))
                .flatMap(question -> question.options().stream())
                .map(Step.SelfTestOption::id)
                .anyMatch(optionId::equals);
    }

    private UUID me() {
        return currentPerson.get().id().value();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
