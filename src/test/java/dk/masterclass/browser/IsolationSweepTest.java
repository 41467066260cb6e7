package dk.masterclass.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import dk.masterclass.people.Fixtures;
import dk.masterclass.people.Fixtures.Somebody;
import dk.masterclass.strategy.Exports;
import dk.masterclass.worksheet.Comments;
import dk.masterclass.worksheet.Submissions;
import dk.masterclass.worksheet.Worksheets;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every role against every route and every foreign id: {@code sweep.csv} says who may open what, and names every route
 * of the app.
 */
@BrowserTest
class IsolationSweepTest {

    private static final String CANARY = "Vi mangler ti montører";

    @Autowired
    Fixtures fixtures;

    @Autowired
    Worksheets worksheets;

    @Autowired
    Submissions submissions;

    @Autowired
    Comments comments;

    @Autowired
    Exports exports;

    @Autowired
    JdbcClient database;

    @Autowired
    ServletContext servletContext;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void everyRouteStandsInTheSweep() throws IOException {
        var swept = lines().map(Line::route).collect(Collectors.toSet());

        assertThat(swept).containsAll(routesOfTheApp());
    }

    @Test
    void everybodySeesTheirOwnAndNothingElse(Visitors visitors) throws IOException {
        var a = TheirTeam.found(fixtures, worksheets, submissions, comments, database);
        var b = fixtures.crew();
        var ids = Map.of(
                "{teamA}", a.crew().team().value().toString(),
                "{submissionA}", a.submission(),
                "{versionA}", a.version(),
                "{commentA}", a.comment(),
                "{exportA}", TheirTeam.export(a.crew(), fixtures, exports),
                "{nothing}", UUID.randomUUID().toString());
        var people = new LinkedHashMap<String, Visitor>();
        people.put("anonymous", visitors.anonymous());
        people.put("participantA", signIn(visitors, a.crew().participant()));
        people.put("participantB", signIn(visitors, b.participant()));
        people.put("contactA", signIn(visitors, a.crew().contact()));
        people.put("contactB", signIn(visitors, b.contact()));
        people.put("instructorA", signIn(visitors, a.crew().instructor()));
        people.put("instructorB", signIn(visitors, b.instructor()));
        people.put("administrator", signIn(visitors, fixtures.administrator()));

        var wrong = new ArrayList<String>();
        for (Line line : lines().toList()) {
            int role = 0;
            for (var person : people.entrySet()) {
                var seen = new Sight(line.path(ids), person.getValue());
                if (!seen.outcome().equals(line.expected().get(role++))) {
                    wrong.add(person.getKey() + " " + line.path() + ": " + seen.outcome());
                }
                if (isStranger(person.getKey()) && seen.text().contains(CANARY)) {
                    wrong.add(person.getKey() + " " + line.path() + " shows an answer of team A");
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean isStranger(String person) {
        return !Set.of("participantA", "instructorA").contains(person);
    }

    private static Visitor signIn(Visitors visitors, Somebody somebody) {
        return visitors.signIn(somebody.email());
    }

    private Set<String> routesOfTheApp() {
        var routes = new HashSet<String>();
        var registry = ApplicationRouteRegistry.getInstance(new VaadinServletContext(servletContext));
        RouteConfiguration.forRegistry(registry)
                .getAvailableRoutes()
                .forEach(route -> routes.add("/" + route.getTemplate()));
        requestMappingHandlerMapping
                .getHandlerMethods()
                .keySet()
                .forEach(mapping -> routes.addAll(mapping.getPatternValues()));
        return routes;
    }

    private static Stream<Line> lines() throws IOException {
        return Files.readAllLines(Path.of("src", "test", "resources", "sweep.csv")).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(Line::read);
    }

    private record Line(String route, String path, List<String> expected) {

        static Line read(String line) {
            var cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
            assertThat(cells).as(line).hasSize(10);
            return new Line(cells.get(0), cells.get(1), cells.subList(2, 10));
        }

        String path(Map<String, String> ids) {
            var filled = path;
            for (var id : ids.entrySet()) {
                filled = filled.replace(id.getKey(), id.getValue());
            }
            return filled;
        }
    }

    /** What somebody gets to see at an address. */
    private record Sight(String outcome, String text) {

        Sight(String path, Visitor visitor) {
            this(look(path, visitor));
        }

        private Sight(Sight other) {
            this(other.outcome, other.text);
        }

        private static Sight look(String path, Visitor visitor) {
            if (path.matches("(POST|PUT|DELETE) .*")) {
                return of(send(path.split(" ", 3), visitor));
            }
            return isScreen(path)
                    ? screen(path, visitor)
                    : of(visitor.page().request().get(path));
        }

        private static boolean isScreen(String path) {
            return !path.startsWith("/api/")
                    && !path.startsWith("/figur/")
                    && !path.endsWith(".pdf")
                    && !path.startsWith("/strategi/fil/")
                    && !path.equals("/health")
                    && !path.equals("/error");
        }

        /** @param request a method, an address, and the body */
        private static APIResponse send(String[] request, Visitor visitor) {
            visitor.page().request().get("/api/session");
            var token = visitor.page().context().cookies().stream()
                    .filter(cookie -> cookie.name.equals("XSRF-TOKEN"))
                    .map(cookie -> cookie.value)
                    .findFirst()
                    .orElse("");
            return visitor.page()
                    .request()
                    .fetch(
                            request[1],
                            RequestOptions.create()
                                    .setMethod(request[0])
                                    .setHeader("X-XSRF-TOKEN", token)
                                    .setHeader("Content-Type", "application/json")
                                    .setData(request[2]));
        }

        private static Sight of(APIResponse response) {
            if (response.status() == 401 || response.url().contains("/login")) {
                return new Sight("login", "");
            }
            return new Sight(
                    switch (response.status()) {
                        case 200, 204 -> "open";
                        case 404 -> "missing";
                        case 403 -> "forbidden";
                        default -> String.valueOf(response.status());
                    },
                    response.text());
        }

        private static Sight screen(String path, Visitor visitor) {
            visitor.open(path);
            var page = visitor.page();
            if (page.url().contains("/login")) {
                return new Sight(path.equals("/login") ? "open" : "login", "");
            }
            var missing = page.locator(".error-page, .page-missing").count() > 0;
            return new Sight(missing ? "missing" : "open", page.content());
        }
    }
}
