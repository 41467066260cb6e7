package dk.masterclass.document.office;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML in which every character is escaped or, where XML knows no such character, left out, and every element is
 * closed.
 *
 * <pre>{@code
 * xml.open("w:p").empty("w:pStyle", "w:val", "Heading1").element("w:t", typed).close("w:p");
 * }</pre>
 */
public final class XmlWriter {

    private final StringBuilder xml = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins an element; {@code attributes} are names and values in turn. */
    public XmlWriter open(String name, String... attributes) {
        start(name, attributes);
        xml.append('>');
        open.push(name);
        return this;
    }

    /** Ends the innermost element, which must be this one. */
    public XmlWriter close(String name) {
        if (!name.equals(open.peek())) {
            throw new IllegalStateException("</" + name + "> does not end <" + open.peek() + ">");
        }
        open.pop();
        xml.append("</").append(name).append('>');
        return this;
    }

    /** An element with nothing in it. */
    public XmlWriter empty(String name, String... attributes) {
        start(name, attributes);
        xml.append("/>");
        return this;
    }

    /** An element with nothing but text in it; its spaces are kept. */
    public XmlWriter element(String name, String text, String... attributes) {
        start(name, attributes);
        boolean isSpaced = !text.equals(text.strip());
        xml.append(isSpaced ? " xml:space=\"preserve\">" : ">");
        escape(text);
        xml.append("</").append(name).append('>');
        return this;
    }

    /** What another writer has written, as it is. */
    public XmlWriter add(XmlWriter other) {
        xml.append(other);
        return this;
    }

    /** How far it is; {@link #insert} finds the place again. */
    public int length() {
        return xml.length();
    }

    /** Puts what another writer has written to an earlier place. */
    public XmlWriter insert(int place, XmlWriter other) {
        xml.insert(place, other);
        return this;
    }

    /** A whole file of it. */
    public byte[] file() {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + this)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Everything written so far; all elements must be closed. */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("<" + open.peek() + "> is not closed");
        }
        return xml.toString();
    }

    private void start(String name, String... attributes) {
        if (attributes.length % 2 != 0) {
            throw new IllegalArgumentException("An attribute of <" + name + "> has no value");
        }
        xml.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            xml.append('"');
        }
    }

    private void escape(String text) {
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            at += Character.charCount(character);
            switch (character) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                default -> {
                    if (exists(character)) {
                        xml.appendCodePoint(character);
                    }
                }
            }
        }
    }

    /** Whether XML 1.0 knows the character: no controls, no halves of surrogate pairs, no non-characters. */
    private static boolean exists(int character) {
        return character == '\t'
                || character == '\n'
                || character >= 0x20 && character < 0x7F
                || character >= 0xA0 && character < 0xD800
                || character >= 0xE000 && character < 0xFFFE
                || character >= 0x10000 && (character & 0xFFFE) != 0xFFFE;
    }
}
