package dk.masterclass.security;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A browser as people would call it: {@code Chrome} on {@code Windows}; empty where we cannot tell. */
public record Browser(String name, String system) {

    private static final Map<String, String> NAMES = ordered(
            "Edg", "Edge",
            "OPR/", "Opera",
            "SamsungBrowser", "Samsung Internet",
            "Firefox/", "Firefox",
            "FxiOS", "Firefox",
            "CriOS", "Chrome",
            "Chrome/", "Chrome",
            "Safari/", "Safari");

    private static final Map<String, String> SYSTEMS = ordered(
            "iPhone", "iPhone",
            "iPad", "iPad",
            "Android", "Android",
            "Windows", "Windows",
            "Mac OS X", "Mac",
            "CrOS", "ChromeOS",
            "Linux", "Linux");

    /** Reads the header that browsers introduce themselves with; the order matters, as each claims to be the others. */
    static Browser of(@Nullable String userAgent) {
        var claims = userAgent == null ? "" : userAgent;
        return new Browser(first(NAMES, claims), first(SYSTEMS, claims));
    }

    private static String first(Map<String, String> known, String claims) {
        return known.entrySet().stream()
                .filter(entry -> claims.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> ordered(String... pairs) {
        var map = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
