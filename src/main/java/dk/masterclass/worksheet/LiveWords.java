package dk.masterclass.worksheet;

import dk.masterclass.document.Language;
import dk.masterclass.ui.Messages;
import java.util.Map;
import java.util.stream.Collectors;

/** What the browser says by itself while somebody writes: by the keys it knows, in their language. */
public final class LiveWords {

    private static final String ALL = "worksheet.";
    private static final String LIVE = "worksheet.live.";
    private static final String REFUSED = "worksheet.refused.";

    private LiveWords() {}

    public static Map<String, String> in(Language language, Messages messages) {
        return messages.keys(language).stream()
                .filter(key -> key.startsWith(LIVE) || key.startsWith(REFUSED))
                .collect(Collectors.toMap(LiveWords::keyInBrowser, key -> messages.text(language, key)));
    }

    private static String keyInBrowser(String key) {
        return key.substring((key.startsWith(LIVE) ? LIVE : ALL).length());
    }
}
