package dk.masterclass.strategy;

import org.springframework.stereotype.Component;

/** Makes files of answers. Asks nobody who wants them: whoever hands out the material has done that. */
@Component
public final class Outputs {

    private static final int COMPOSED = 20;
    private static final int DONE = 100;

    private final StrategyPress press;

    Outputs(StrategyPress press) {
        this.press = press;
    }

    /** @throws PrintingFailed whatever the making stumbled over */
    public MadeFile make(Output output, Material material, Headway headway) {
        headway.reached(0);
        var content = content(output, material, headway);
        headway.reached(DONE);
        return new MadeFile(name(output, material), output.mediaType(), content);
    }

    /** Such as {@code strategi-havnby-energi-kladde-2026-11-21.pdf}. */
    public String name(Output output, Material material) {
        return switch (output) {
            case PDF -> press.name(material.language(), material.edition());
        };
    }

    private byte[] content(Output output, Material material, Headway headway) {
        return switch (output) {
            case PDF -> {
                var document = press.compose(material);
                headway.reached(COMPOSED);
                yield press.print(
                        document, (printed, pages) -> headway.printed(printed, pages, percent(printed, pages)));
            }
        };
    }

    private static int percent(int printed, int pages) {
        return COMPOSED + (DONE - COMPOSED) * printed / pages;
    }
}
