package dk.masterclass.worksheet;

import static dk.masterclass.document.Language.DANISH;
import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.Application;
import dk.masterclass.course.Course;
import dk.masterclass.people.TeamId;
import dk.masterclass.ui.Messages;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;

/** The app with another course over the same database, and one team in it. */
record LaterApp(ConfigurableApplicationContext app, TeamId team) implements AutoCloseable {

    static LaterApp start(Path content, Path data, JdbcConnectionDetails database, TeamId team) {
        var app = new SpringApplicationBuilder(Application.class)
                .run(
                        "--server.port=0",
                        "--masterclass.content=" + content,
                        "--masterclass.data=" + data,
                        "--spring.datasource.url=" + database.getJdbcUrl(),
                        "--spring.datasource.username=" + database.getUsername(),
                        "--spring.datasource.password=" + database.getPassword());
        return new LaterApp(app, team);
    }

    <T> T bean(Class<T> type) {
        return app.getBean(type);
    }

    Course course() {
        return bean(Course.class);
    }

    Answers answers() {
        return bean(Worksheets.class).answers(team);
    }

    int port() {
        return app.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** What is said to be missing at a question. */
    List<String> sentences(String question) {
        var address = Address.parse(question).orElseThrow();
        var answers = bean(Worksheets.class).effective(team);
        return HandInCheck.of(
                        course().exercise(address.exercise()).orElseThrow(), answers, DANISH, bean(Messages.class))
                .stream()
                .filter(lack -> lack.address().equals(address))
                .map(Lack::sentence)
                .toList();
    }

    void write(String question, Value value) {
        var address = Address.parse(question).orElseThrow();
        long base = answers().revisionAt(address);
        var change = new Change("v2-" + question.replace('/', '-'), 1, address, base, value);
        assertThat(bean(Worksheets.class).save(team, List.of(change))).allMatch(SaveResult.Saved.class::isInstance);
    }

    @Override
    public void close() {
        app.close();
    }
}
