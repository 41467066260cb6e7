package dk.masterclass.strategy.export;

import dk.masterclass.course.Publication;
import dk.masterclass.document.Language;
import dk.masterclass.strategy.files.FileFormat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What somebody wants made of a file of answers.
 *
 * @param isFinal whether nothing may be open in it
 */
record ExportOrder(
        Path answers, Path output, FileFormat format, Publication publication, Language language, boolean isFinal) {

    static final String USAGE = "Usage: ./dev export ANSWERS.yaml OUTPUT [--lang da|en] [--final] [--work "
            + Arrays.stream(Publication.values()).map(Publication::id).collect(Collectors.joining("|")) + "]\n"
            + "OUTPUT is what its name ends with: " + FileFormat.endings();

    /** @throws Misunderstood saying what is wrong with the call */
    static ExportOrder of(List<String> arguments) {
        var rest = new ArrayList<>(arguments);
        boolean isFinal = rest.remove("--final");
        var language = language(option(rest, "--lang").orElse("da"));
        var publication = publication(option(rest, "--work").orElse(Publication.STRATEGY.id()));
        if (rest.size() != 2 || rest.stream().anyMatch(argument -> argument.startsWith("-"))) {
            throw new Misunderstood("");
        }
        var output = Path.of(rest.getLast());
        var format = FileFormat.ofName(rest.getLast())
                .orElseThrow(() -> new Misunderstood("There is no such kind of file: " + output + "\n"));
        return new ExportOrder(Path.of(rest.getFirst()), output, format, publication, language, isFinal);
    }

    private static Optional<String> option(List<String> arguments, String name) {
        int place = arguments.indexOf(name);
        if (place < 0) {
            return Optional.empty();
        }
        if (place + 1 == arguments.size()) {
            throw new Misunderstood(name + " needs a word after it\n");
        }
        arguments.remove(place);
        return Optional.of(arguments.remove(place));
    }

    private static Language language(String tag) {
        return Arrays.stream(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElseThrow(() -> new Misunderstood("There is no strategy in this language: " + tag + "\n"));
    }

    private static Publication publication(String id) {
        return Arrays.stream(Publication.values())
                .filter(publication -> publication.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Misunderstood("There is no such work: " + id + "\n"));
    }

    /** The call can't be carried out as it stands. */
    static final class Misunderstood extends RuntimeException {
        Misunderstood(String why) {
            super(why + USAGE);
        }
    }
}
