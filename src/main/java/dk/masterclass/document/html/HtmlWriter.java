package dk.masterclass.document.html;

import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes HTML in which every character of a text or an attribute is escaped and every element is closed. The one place
 * where that happens.
 *
 * <pre>{@code
 * html.open("p", "class", "help").text("Skriv ").element("strong", answer).close("p");
 * html.open("input", "id", "name").attribute("required", isRequired);
 * }</pre>
 */
public final class HtmlWriter {

    private static final Set<String> VOID = Set.of("br", "hr", "img", "input", "link", "meta", "source", "wbr", "col");
    private static final Set<String> CODE = Set.of("script", "style");
    private static final Set<String> ADDRESSES = Set.of("href", "src", "action", "formaction", "poster");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9:_-]*");
    private static final Pattern SAFE_ADDRESS =
            Pattern.compile("(?i)(https?://|mailto:|/(?![/\\\\])|[#?]).*", Pattern.DOTALL);
    private static final Pattern SCHEMELESS = Pattern.compile("[^:/?#\\\\]+([/?#].*)?|", Pattern.DOTALL);

    private final StringBuilder html = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inStartTag;

    /** The first line of a whole page. */
    public HtmlWriter doctype() {
        html.append("<!doctype html>");
        return this;
    }

    /** Begins an element; {@code attributes} are names and values in turn. Elements such as {@code input} need no end. */
    public HtmlWriter open(String tag, String... attributes) {
        endStartTag();
        html.append('<').append(name(tag));
        inStartTag = true;
        if (!VOID.contains(tag)) {
            open.push(tag);
        }
        if (attributes.length % 2 != 0) {
            throw new IllegalArgumentException("An attribute of <" + tag + "> has no value");
        }
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
        return this;
    }

    /** Adds an attribute to the element just opened. An address that a browser would run as a program becomes {@code #}. */
    public HtmlWriter attribute(String attribute, String value) {
        if (!inStartTag) {
            throw new IllegalStateException("No element was just opened for the attribute " + attribute);
        }
        String plain = name(attribute).toLowerCase(Locale.ROOT);
        if (plain.startsWith("on") || plain.equals("style") || plain.equals("srcdoc")) {
            throw new IllegalArgumentException("Programs and styles stand in files, not in the attribute " + attribute);
        }
        html.append(' ').append(attribute).append("=\"");
        escape(ADDRESSES.contains(plain) ? safeAddress(value) : value);
        html.append('"');
        return this;
    }

    /** Adds an attribute without a value, such as {@code required}, if it is so. */
    public HtmlWriter attribute(String attribute, boolean isSo) {
        return isSo ? attribute(attribute, "") : this;
    }

    public HtmlWriter text(String text) {
        endStartTag();
        if (!open.isEmpty() && CODE.contains(open.peek())) {
            throw new IllegalStateException("Programs and styles stand in files, not in <" + open.peek() + ">");
        }
        escape(text);
        return this;
    }

    /** A style sheet of the product's own, written into the page. */
    public HtmlWriter style(String sheet) {
        if (sheet.contains("</")) {
            throw new IllegalArgumentException("A style sheet doesn't end its own element");
        }
        open("style");
        endStartTag();
        html.append(sheet);
        return close("style");
    }

    /** A picture that stands in the page itself. */
    public HtmlWriter png(byte[] png, String alternative, String... attributes) {
        open("img", attributes);
        html.append(" src=\"data:image/png;base64,")
                .append(Base64.getEncoder().encodeToString(png))
                .append('"');
        return attribute("alt", alternative);
    }

    /** Ends the innermost element, which must be this one. */
    public HtmlWriter close(String tag) {
        endStartTag();
        if (!tag.equals(open.peek())) {
            throw new IllegalStateException("</" + tag + "> does not end <" + open.peek() + ">");
        }
        open.pop();
        html.append("</").append(tag).append('>');
        return this;
    }

    /** An element with nothing but text in it. */
    public HtmlWriter element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    /** An element with whatever {@code content} writes in it. */
    public HtmlWriter element(String tag, Runnable content, String... attributes) {
        open(tag, attributes);
        content.run();
        return close(tag);
    }

    /** Everything written so far; all elements must be closed. */
    @Override
    public String toString() {
        endStartTag();
        if (!open.isEmpty()) {
            throw new IllegalStateException("<" + open.peek() + "> is not closed");
        }
        return html.toString();
    }

    private void endStartTag() {
        if (inStartTag) {
            html.append('>');
            inStartTag = false;
        }
    }

    private static String name(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not the name of an element or attribute: '" + name + "'");
        }
        return name;
    }

    private static String safeAddress(String address) {
        String trimmed = address.strip();
        boolean safe = trimmed.chars().noneMatch(Character::isISOControl)
                && (SAFE_ADDRESS.matcher(trimmed).matches()
                        || SCHEMELESS.matcher(trimmed).matches());
        return safe ? trimmed : "#";
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\t', '\n' -> html.append(character);
                default -> html.append(isReadable(text, i) ? character : '\uFFFD');
            }
        }
    }

    /** Whether a browser may get this character: no control characters, no halves of a surrogate pair. */
    private static boolean isReadable(String text, int index) {
        char character = text.charAt(index);
        if (Character.isHighSurrogate(character)) {
            return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
        }
        if (Character.isLowSurrogate(character)) {
            return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
        }
        return !Character.isISOControl(character);
    }
}
