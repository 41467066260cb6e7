package dk.masterclass.faults;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Remembers outside the browser what a page told its reader, so that it can be held against the tables afterwards. */
final class Witness {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SCRIPT = script();

    private final List<Acknowledged> acknowledged = new ArrayList<>();
    private final List<JsonNode> saved = new ArrayList<>();
    private final List<String> states = new ArrayList<>();

    /** Every page of this browser gets the script that tells. */
    static void prepare(BrowserContext browser) {
        browser.addInitScript(SCRIPT);
    }

    void watch(Page page) {
        page.onConsoleMessage(this::hear);
    }

    /** What was acknowledged since somebody asked last. */
    List<Acknowledged> takeAcknowledged() {
        var taken = List.copyOf(acknowledged);
        acknowledged.clear();
        return taken;
    }

    /** What stood at an address each time the screen said that all was saved, since somebody asked last. */
    List<String> takeSaved(String address) {
        var taken =
                saved.stream().map(fields -> fields.path(address).asString("")).toList();
        saved.clear();
        return taken;
    }

    /** The save states that were shown, in order. */
    List<String> states() {
        return List.copyOf(states);
    }

    private void hear(ConsoleMessage message) {
        var parts = message.text().split(" ", 3);
        if (parts.length == 3 && parts[0].equals("witness")) {
            var detail = JSON.readTree(parts[2]);
            switch (parts[1]) {
                case "acknowledged" ->
                    acknowledged.add(new Acknowledged(
                            detail.get("client").asString(),
                            detail.get("sequence").asLong()));
                case "saved" -> saved.add(detail);
                case "state" -> states.add(detail.asString());
                default -> throw new IllegalArgumentException(message.text());
            }
        }
    }

    private static String script() {
        try (var in = Witness.class.getResourceAsStream("/faults/witness.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
