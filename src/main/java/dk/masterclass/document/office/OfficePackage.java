package dk.masterclass.document.office;

import dk.masterclass.document.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A file of Open Packaging Conventions: parts, what each of them is, and which of them refer to which. The same parts
 * give the same bytes.
 */
public final class OfficePackage {

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static final String PACKAGE = "application/vnd.openxmlformats-package.";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final Map<String, List<Relation>> relations = new LinkedHashMap<>();

    private record Part(String type, byte[] content) {}

    private record Relation(String type, String target, boolean external) {}

    /** @param path such as {@code word/document.xml} */
    public void part(String path, String type, byte[] content) {
        parts.put(path, new Part(type, content));
    }

    /**
     * Says that a part refers to another; the same reference is made once.
     *
     * @param from the path of the part, or nothing for the package itself
     * @param target seen from the part
     * @return the name the part uses for it
     */
    public String relate(String from, String type, String target) {
        return relate(from, new Relation(type, target, false));
    }

    /** The same to an address outside, which must be one: a reader refuses the whole file for a malformed one. */
    public String relateOutside(String from, String type, String address) {
        return relate(from, new Relation(type, address, true));
    }

    private String relate(String from, Relation relation) {
        var all = relations.computeIfAbsent(from, any -> new ArrayList<>());
        int known = all.indexOf(relation);
        if (known < 0) {
            all.add(relation);
        }
        return "rId" + (known < 0 ? all.size() : known + 1);
    }

    /** What the file says of itself. */
    public void describe(String title, String creator, Language language) {
        var xml = new XmlWriter()
                .open("cp:coreProperties", "xmlns:cp", CORE, "xmlns:dc", "http://purl.org/dc/elements/1.1/")
                .element("dc:title", title)
                .element("dc:creator", creator)
                .element("dc:language", tag(language))
                .close("cp:coreProperties");
        part("docProps/core.xml", PACKAGE + "core-properties+xml", xml.file());
        relate("", RELATIONSHIPS + "/metadata/core-properties", "docProps/core.xml");
    }

    /** The language as word processors call it. */
    public static String tag(Language language) {
        return switch (language) {
            case DANISH -> "da-DK";
            case ENGLISH -> "en-GB";
        };
    }

    public byte[] zip() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            write(zip, "[Content_Types].xml", types());
            for (var from : relations.entrySet()) {
                write(zip, placeOfRelations(from.getKey()), relations(from.getValue()));
            }
            for (var part : parts.entrySet()) {
                write(zip, part.getKey(), part.getValue().content());
            }
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return bytes.toByteArray();
    }

    private static void write(ZipOutputStream zip, String path, byte[] content) throws IOException {
        var entry = new ZipEntry(path);
        entry.setTimeLocal(NO_TIME);
        if (path.endsWith(".png")) {
            store(entry, content);
        }
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    /** Pictures are as small as they get. */
    private static void store(ZipEntry entry, byte[] content) {
        var sum = new CRC32();
        sum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
    }

    private byte[] types() {
        var xml = new XmlWriter().open("Types", "xmlns", TYPES);
        xml.empty("Default", "Extension", "rels", "ContentType", PACKAGE + "relationships+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        xml.empty("Default", "Extension", "png", "ContentType", "image/png");
        parts.forEach((path, part) -> xml.empty("Override", "PartName", "/" + path, "ContentType", part.type()));
        return xml.close("Types").file();
    }

    private static byte[] relations(List<Relation> relations) {
        var xml = new XmlWriter().open("Relationships", "xmlns", RELATIONSHIPS);
        int number = 0;
        for (Relation relation : relations) {
            number++;
            String mode = relation.external() ? "External" : "Internal";
            xml.empty(
                    "Relationship",
                    "Id",
                    "rId" + number,
                    "Type",
                    relation.type(),
                    "Target",
                    relation.target(),
                    "TargetMode",
                    mode);
        }
        return xml.close("Relationships").file();
    }

    private static String placeOfRelations(String from) {
        int folder = from.lastIndexOf('/') + 1;
        return from.substring(0, folder) + "_rels/" + from.substring(folder) + ".rels";
    }
}
