package dk.masterclass.course.content;

import dk.masterclass.course.Localized;
import dk.masterclass.document.Language;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The named values of one place in a file. Whatever is missing, wrong or unknown becomes a fault and reading goes on
 * with something harmless; call {@link #end()} when all known names have been read.
 */
final class Entries {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,39}");

    private final Faults faults;
    private final Yaml yaml;
    private final Map<String, Yaml.Entry> entries;
    private final Set<String> read = new HashSet<>();

    Entries(Yaml yaml, Faults faults) {
        this.faults = faults;
        this.yaml = yaml;
        if (yaml instanceof Yaml.Mapping mapping) {
            this.entries = mapping.entries();
        } else {
            this.entries = Map.of();
            fault("Names with values are expected here, such as \"id: …\"");
        }
    }

    Place place() {
        return yaml.place();
    }

    /** Where the value of a name stands, or the whole if there is none. */
    Place place(String name) {
        var entry = entries.get(name);
        return entry == null ? place() : entry.value().place();
    }

    void fault(String message) {
        faults.add(place(), message);
    }

    void fault(String name, String message) {
        faults.add(place(name), message);
    }

    Set<String> names() {
        return entries.keySet();
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    /** Names every entry that nobody asked for. */
    void end() {
        entries.forEach((name, entry) -> {
            if (!read.contains(name)) {
                faults.add(entry.key(), "Unknown name \"" + name + "\"");
            }
        });
    }

    Optional<Yaml> value(String name) {
        read.add(name);
        return Optional.ofNullable(entries.get(name)).map(Yaml.Entry::value);
    }

    Optional<String> textIfAny(String name) {
        return value(name).flatMap(value -> {
            if (value instanceof Yaml.Scalar scalar && !scalar.text().isBlank()) {
                return Optional.of(scalar.text().strip());
            }
            faults.add(value.place(), "\"" + name + "\" needs a text");
            return Optional.empty();
        });
    }

    String text(String name) {
        requires(name);
        return textIfAny(name).orElse("");
    }

    /** A name that ends up in addresses: letters of the alphabet from a to z, digits, hyphens. */
    String id(String name) {
        String id = text(name);
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            fault(name, "\"" + id + "\" can't be an id: use letters from a to z, digits and hyphens, at most 40");
        }
        return id;
    }

    double number(String name) {
        requires(name);
        return number(name, 0);
    }

    double number(String name, double otherwise) {
        return textIfAny(name)
                .map(text -> {
                    try {
                        return Double.parseDouble(text);
                    } catch (NumberFormatException notANumber) {
                        fault(name, "\"" + name + "\" needs a number, not \"" + text + "\"");
                        return otherwise;
                    }
                })
                .orElse(otherwise);
    }

    int whole(String name) {
        requires(name);
        return whole(name, 0);
    }

    int whole(String name, int otherwise) {
        double number = number(name, otherwise);
        if (number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE) {
            fault(name, "\"" + name + "\" needs a whole number");
        }
        return (int) number;
    }

    boolean isSo(String name, boolean otherwise) {
        String text = textIfAny(name).orElse(Boolean.toString(otherwise));
        if (!text.equals("true") && !text.equals("false")) {
            fault(name, "\"" + name + "\" is true or false, not \"" + text + "\"");
        }
        return text.equals("true");
    }

    Optional<Entries> entriesIfAny(String name) {
        return value(name).map(value -> new Entries(value, faults));
    }

    /** The items of a list, each with names and values. */
    List<Entries> list(String name) {
        requires(name);
        return listIfAny(name);
    }

    List<Entries> listIfAny(String name) {
        return sequence(name).stream().map(item -> new Entries(item, faults)).toList();
    }

    /** The items of a list of plain texts. */
    List<Yaml.Scalar> textsIfAny(String name) {
        return sequence(name).stream()
                .flatMap(item -> {
                    if (item instanceof Yaml.Scalar scalar && !scalar.text().isBlank()) {
                        return Stream.of(scalar);
                    }
                    faults.add(item.place(), "A text is expected here");
                    return Stream.empty();
                })
                .toList();
    }

    List<String> texts(String name) {
        requires(name);
        return textsIfAny(name).stream().map(Yaml.Scalar::text).toList();
    }

    Localized localized(String name) {
        requires(name);
        return localizedIfAny(name).orElse(Localized.danish(""));
    }

    /** A text with a wording in each language: {@code {da: …, en: …}}. */
    Optional<Localized> localizedIfAny(String name) {
        return entriesIfAny(name).map(wordings -> {
            Localized localized = wordings.wordings();
            wordings.end();
            return localized;
        });
    }

    /** The texts in each language that stand here beside other names. */
    Localized wordings() {
        var texts = new EnumMap<Language, String>(Language.class);
        for (Language language : Language.values()) {
            texts.put(language, text(language.tag()));
        }
        return new Localized(texts);
    }

    private void requires(String name) {
        if (!has(name) && yaml instanceof Yaml.Mapping) {
            fault("\"" + name + "\" is missing");
        }
    }

    private List<Yaml> sequence(String name) {
        return value(name)
                .map(value -> {
                    if (value instanceof Yaml.Sequence sequence) {
                        return sequence.items();
                    }
                    faults.add(value.place(), "\"" + name + "\" needs a list");
                    return List.<Yaml>of();
                })
                .orElse(List.of());
    }
}
