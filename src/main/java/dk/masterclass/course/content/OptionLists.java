package dk.masterclass.course.content;

import dk.masterclass.course.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The lists to choose from: those in the folder {@code lists}, by their file's name, and those written in place. */
final class OptionLists {

    private static final String FOLDER = "lists";
    private static final String ENDING = ".yaml";

    private final Faults faults;
    private final RetiredIds retired;
    private final Map<String, List<Field.Option>> named = new TreeMap<>();

    OptionLists(ContentFiles files, RetiredIds retired, Faults faults) {
        this.faults = faults;
        this.retired = retired;
        for (String name : files.namesIn(FOLDER, ENDING)) {
            String file = FOLDER + "/" + name;
            files.yaml(file, Place.of(file))
                    .ifPresent(yaml -> add(name.substring(0, name.length() - ENDING.length()), yaml));
        }
    }

    private void add(String name, Yaml yaml) {
        named.put(name, options(yaml));
        retired.checkOptions(yaml, FOLDER + "/" + name);
    }

    /** The options that a field had earlier: of the list it names, and its own. */
    List<Field.Option> retired(Entries field, String at) {
        return retired(field, "options", at);
    }

    List<Field.Option> retired(Entries field, String key, String at) {
        var own = field.value(key).orElse(null);
        var all = new ArrayList<>(retired.options(at));
        if (own instanceof Yaml.Scalar name) {
            all.addAll(retired.options(FOLDER + "/" + name.text()));
        } else if (own != null) {
            retired.checkOptions(own, at);
        }
        return all;
    }

    /** The options a field names or lists itself. */
    List<Field.Option> of(Entries field) {
        return of(field, "options");
    }

    List<Field.Option> of(Entries field, String key) {
        Optional<Yaml> value = field.value(key);
        if (value.isEmpty()) {
            field.fault("\"" + key + "\" is missing");
            return List.of();
        }
        if (!(value.get() instanceof Yaml.Scalar name)) {
            return options(value.get());
        }
        var options = named.get(name.text());
        if (options == null) {
            faults.add(name.place(), "There is no list " + FOLDER + "/" + name.text() + ENDING);
            return List.of();
        }
        return options;
    }

    private List<Field.Option> options(Yaml yaml) {
        if (!(yaml instanceof Yaml.Sequence sequence) || sequence.items().isEmpty()) {
            faults.add(yaml.place(), "A list of options is expected here: - {id: …, da: …, en: …}");
            return List.of();
        }
        var ids = new HashSet<String>();
        var options = new ArrayList<Field.Option>();
        for (Yaml item : sequence.items()) {
            var entries = new Entries(item, faults);
            String id = entries.id("id");
            if (!ids.add(id)) {
                entries.fault("id", "The option " + id + " stands in the list twice");
            }
            options.add(new Field.Option(id, entries.wordings()));
            entries.end();
        }
        return options;
    }
}
