package dk.masterclass.document.compare;

import dk.masterclass.document.Block;
import dk.masterclass.document.Inline;
import dk.masterclass.document.SourcePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Documents as people write and change them, the same for the same seed. */
final class ChanceDocuments {

    private static final List<String> WORDS =
            "vi har ikke tid, men lyst. kolleger skriver selv om deres arbejde (og må)"
                    .lines()
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .toList();

    private final Random random;
    private int ids;

    ChanceDocuments(long seed) {
        this.random = new Random(seed);
    }

    List<Block> blocks() {
        return list(6, this::block);
    }

    private Block block() {
        return switch (random.nextInt(5)) {
            case 0 -> table(list(4, () -> Written.row("r" + ++ids, text(4), text(1))));
            case 1 -> new Block.Items(false, list(4, () -> List.of(Written.paragraph(text(6)))));
            case 2 -> new Block.Callout(Block.Callout.Kind.KEY, Optional.empty(), List.of(Written.paragraph(text(8))));
            case 3 -> new Block.Entries(list(3, this::entry));
            default -> prose();
        };
    }

    @SuppressWarnings("unchecked")
    private static Block table(List<List<Block.Cell>> rows) {
        return Written.table(rows.toArray(List[]::new));
    }

    private Block.Entry entry() {
        return new Block.Entry(
                Inline.text(text(2)), random.nextBoolean() ? List.of() : Inline.text(text(1)), List.of(prose()));
    }

    private Block.Paragraph prose() {
        var source = new SourcePath("1C/q" + random.nextInt(4));
        return new Block.Paragraph(List.of(
                new Inline.Text(text(3) + " "),
                new Inline.Strong(List.of(new Inline.Answered(text(9), source))),
                new Inline.LineBreak(),
                new Inline.Answered(text(5), source)));
    }

    List<Block> changed(List<Block> blocks) {
        var changed = new ArrayList<Block>();
        for (Block block : blocks) {
            switch (random.nextInt(4)) {
                case 0 -> {}
                case 1 -> changed.addAll(List.of(block, block()));
                case 2 -> changed.add(changed(block));
                default -> changed.add(block);
            }
        }
        return changed;
    }

    private Block changed(Block block) {
        return switch (block) {
            case Block.Table table -> {
                var rows = new ArrayList<>(table.rows());
                rows.removeIf(row -> random.nextInt(3) == 0);
                rows.add(Written.row("r" + ++ids, text(4), text(1)));
                rows.replaceAll(row ->
                        random.nextBoolean() ? row : List.of(row.getFirst(), new Block.Cell(Inline.text(text(1)))));
                yield table(rows);
            }
            case Block.Paragraph paragraph -> {
                var content = new ArrayList<>(paragraph.content());
                content.add(new Inline.Text(" " + text(4)));
                yield new Block.Paragraph(content.subList(random.nextInt(2), content.size()));
            }
            case Block.Entries entries -> {
                var some = new ArrayList<>(entries.entries());
                some.add(entry());
                yield new Block.Entries(some.subList(random.nextInt(2), some.size()));
            }
            default -> block();
        };
    }

    private String text(int most) {
        return list(most, () -> WORDS.get(random.nextInt(WORDS.size()))).stream()
                .collect(Collectors.joining(" "));
    }

    private <T> List<T> list(int most, Supplier<T> thing) {
        return Stream.generate(thing).limit(random.nextInt(most + 1)).toList();
    }
}
