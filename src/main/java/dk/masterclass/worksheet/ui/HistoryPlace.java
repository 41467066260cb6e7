package dk.masterclass.worksheet.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import dk.masterclass.worksheet.Address;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the history's address asks for, so that it can be shared, reloaded and gone back to.
 *
 * @param exercise whose history
 * @param answer one answer instead of the whole exercise
 * @param from one of two changes to compare
 * @param until the other one; for a whole exercise, the change after which it is shown
 * @param before older sittings, up to this change
 */
record HistoryPlace(
        String exercise, Optional<Address> answer, Optional<Long> from, Optional<Long> until, Optional<Long> before) {

    static HistoryPlace of(String exercise, QueryParameters parameters) {
        return new HistoryPlace(
                exercise,
                parameters
                        .getSingleParameter("svar")
                        .flatMap(Address::parse)
                        .filter(address -> address.exercise().equals(exercise)),
                number(parameters, "fra"),
                number(parameters, "til"),
                number(parameters, "foer"));
    }

    static HistoryPlace of(String exercise) {
        return of(exercise, QueryParameters.empty());
    }

    static HistoryPlace of(Address answer) {
        return of(answer.exercise()).ofAnswer(answer);
    }

    private static Optional<Long> number(QueryParameters parameters, String name) {
        return parameters
                .getSingleParameter(name)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    HistoryPlace ofAnswer(Address address) {
        return new HistoryPlace(exercise, Optional.of(address), Optional.empty(), Optional.empty(), Optional.empty());
    }

    HistoryPlace ofExercise() {
        return new HistoryPlace(exercise, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    HistoryPlace comparing(Optional<Long> one, Optional<Long> other) {
        return new HistoryPlace(exercise, answer, one, other, before);
    }

    HistoryPlace after(long change) {
        return new HistoryPlace(exercise, Optional.empty(), Optional.empty(), Optional.of(change), before);
    }

    HistoryPlace olderThan(long change) {
        return new HistoryPlace(exercise, answer, from, until, Optional.of(change));
    }

    String path() {
        var query = Stream.of(
                        parameter("svar", answer),
                        parameter("fra", from),
                        parameter("til", until),
                        parameter("foer", before))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("&"));
        return "/oevelse/" + exercise + "/historik" + (query.isEmpty() ? "" : "?" + query);
    }

    private static Optional<String> parameter(String name, Optional<?> value) {
        return value.map(some -> name + "=" + URLEncoder.encode(some.toString(), StandardCharsets.UTF_8));
    }

    void open(UI ui) {
        var location = new Location(path().substring(1));
        ui.navigate(location.getPath(), location.getQueryParameters());
    }

    Anchor link(String text) {
        return new Anchor(path(), text);
    }
}
