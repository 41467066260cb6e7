package dk.masterclass.course.content;

import dk.masterclass.course.Glossary;
import dk.masterclass.course.Localized;
import dk.masterclass.document.Language;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Reads glossary.yaml: the words of the subject. */
final class GlossaryReader {

    private final Faults faults;

    GlossaryReader(Faults faults) {
        this.faults = faults;
    }

    Glossary read(Yaml yaml) {
        if (!(yaml instanceof Yaml.Sequence sequence)) {
            faults.add(yaml.place(), "A list of words is expected here");
            return Glossary.empty();
        }
        var ids = new HashSet<String>();
        return new Glossary(sequence.items().stream()
                .map(item -> term(new Entries(item, faults), ids))
                .toList());
    }

    private static Glossary.Term term(Entries entries, HashSet<String> ids) {
        String id = entries.id("id");
        if (!ids.add(id)) {
            entries.fault("id", "The word " + id + " stands here twice");
        }
        Localized name = entries.localized("term");
        var term = Glossary.Term.of(id, name, entries.localized("means"), forms(entries));
        entries.end();
        return term;
    }

    private static Map<Language, List<String>> forms(Entries entries) {
        var forms = new EnumMap<Language, List<String>>(Language.class);
        entries.entriesIfAny("forms").ifPresent(each -> {
            for (Language language : Language.values()) {
                var texts = each.textsIfAny(language.tag()).stream()
                        .map(Yaml.Scalar::text)
                        .toList();
                forms.put(language, texts);
            }
            each.end();
        });
        return forms;
    }
}
