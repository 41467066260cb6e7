package dk.masterclass.document.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** A Word file taken apart. */
final class WordFile {

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    WordFile(byte[] file) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    String part(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String path) {
        return Objects.requireNonNull(parts.get(path), path);
    }

    /** What is written in the body, paragraphs and cells apart. */
    String text() {
        return text(bytes("word/document.xml"));
    }

    /** Reads every part of XML to its end. */
    void readAll() {
        parts.forEach((path, content) -> {
            if (!path.endsWith(".png")) {
                text(content);
            }
        });
    }

    private static String text(byte[] xml) {
        var text = new StringBuilder();
        try {
            var reader = XMLInputFactory.newFactory().createXMLStreamReader(new ByteArrayInputStream(xml), "UTF-8");
            boolean isText = false;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    isText = reader.getLocalName().equals("t");
                    text.append(
                            switch (reader.getLocalName()) {
                                case "tab", "br", "p" -> "\n";
                                default -> "";
                            });
                } else if (event == XMLStreamConstants.CHARACTERS && isText) {
                    text.append(reader.getText());
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    isText = false;
                }
            }
        } catch (XMLStreamException malformed) {
            throw new AssertionError(malformed);
        }
        return text.toString();
    }
}
