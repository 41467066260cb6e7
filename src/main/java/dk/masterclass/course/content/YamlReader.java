package dk.masterclass.course.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads YAML into values that know their line and column. */
final class YamlReader {

    private static final YAMLMapper YAML = new YAMLMapper();

    private final Faults faults;
    private List<String> lines = List.of();

    YamlReader(Faults faults) {
        this.faults = faults;
    }

    /**
     * The one value a text consists of; empty, with a fault, if it can't be read.
     *
     * @param start where the text begins in its file
     */
    Optional<Yaml> read(String text, Place start) {
        lines = text.lines().toList();
        try (JsonParser parser = YAML.createParser(text)) {
            if (parser.nextToken() == null) {
                faults.add(start, "There is nothing here");
                return Optional.empty();
            }
            Yaml value = value(parser, start);
            if (parser.nextToken() != null) {
                faults.add(place(parser.currentTokenLocation(), start), "Only one document can stand here");
            }
            return Optional.of(value);
        } catch (JacksonException broken) {
            Place place = broken.getLocation() == null ? start : place(broken.getLocation(), start);
            faults.add(place, "This is not YAML: " + firstSentence(broken.getOriginalMessage()));
            return Optional.empty();
        }
    }

    private Yaml value(JsonParser parser, Place start) {
        Place place = place(parser.currentTokenLocation(), start);
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(parser, place, start);
            case START_ARRAY -> {
                var items = new ArrayList<Yaml>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(parser, start));
                }
                yield new Yaml.Sequence(place, items);
            }
            case VALUE_NULL -> scalar(place, start, "");
            default -> scalar(place, start, parser.getString());
        };
    }

    private Yaml.Scalar scalar(Place place, Place start, String text) {
        int line = Math.min(place.line() - start.line(), lines.size());
        return new Yaml.Scalar(place, text, new WrittenText(place, lines.subList(line, lines.size())));
    }

    private Yaml mapping(JsonParser parser, Place place, Place start) {
        var entries = new LinkedHashMap<String, Yaml.Entry>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Place key = place(parser.currentTokenLocation(), start);
            parser.nextToken();
            var before = entries.putIfAbsent(name, new Yaml.Entry(key, value(parser, start)));
            if (before != null) {
                faults.add(
                        key,
                        "\"" + name + "\" stands here twice, first in line "
                                + before.key().line());
            }
        }
        return new Yaml.Mapping(place, entries);
    }

    private static Place place(TokenStreamLocation location, Place start) {
        return new Place(
                start.file(),
                Math.max(1, location.getLineNr()) + start.line() - 1,
                Math.max(1, location.getColumnNr()));
    }

    /** The parser's explanation without its excerpt of the file. */
    private static String firstSentence(String message) {
        return message.lines().filter(line -> !line.isBlank()).limit(3).map(String::strip).toList().stream()
                .filter(line -> !line.startsWith("in reader") && !line.startsWith("at ["))
                .reduce((first, second) -> first + ", " + second)
                .orElse("it can't be parsed");
    }
}
