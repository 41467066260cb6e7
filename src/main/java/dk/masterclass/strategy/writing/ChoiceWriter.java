package dk.masterclass.strategy.writing;

import dk.masterclass.course.Localized;
import dk.masterclass.course.StrategyOutline.ChoiceSentence;
import dk.masterclass.document.Inline;
import dk.masterclass.document.SourcePath;
import dk.masterclass.strategy.manuscript.Manuscript;
import dk.masterclass.strategy.manuscript.Sentence;
import dk.masterclass.worksheet.Address;
import java.util.List;
import java.util.Optional;

/** Says what the chosen option means. The whole sentence leads back to the choice. */
final class ChoiceWriter {

    private final Manuscript manuscript;

    ChoiceWriter(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    List<Sentence> sentences(ChoiceSentence choice) {
        var address = manuscript.address(choice.address());
        var chosen = manuscript.answers().optionsAt(address);
        if (chosen.isEmpty()) {
            var missing = manuscript.missing(manuscript.field(address), address);
            return manuscript.draft() ? List.of(new Sentence(List.of(missing), false, false)) : List.of();
        }
        return chosen.stream()
                .flatMap(option -> wording(choice, option).stream())
                .distinct()
                .flatMap(template -> sentences(template, address).stream())
                .toList();
    }

    private static Optional<Localized> wording(ChoiceSentence choice, String option) {
        return Optional.ofNullable(choice.templates().get(option)).or(choice::otherwise);
    }

    private List<Sentence> sentences(Localized template, Address address) {
        var source = Manuscript.source(address);
        return Sentence.all(template, manuscript, manuscript::place).stream()
                .map(sentence -> ledBack(sentence, source))
                .toList();
    }

    private static Sentence ledBack(Sentence sentence, SourcePath source) {
        var content = sentence.content().stream()
                .map(inline -> inline instanceof Inline.Text words && hasWords(words.text())
                        ? new Inline.Answered(words.text(), source)
                        : inline)
                .toList();
        return new Sentence(content, false, sentence.opensParagraph());
    }

    /** A full stop alone would be a link that nobody can hit. */
    private static boolean hasWords(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
