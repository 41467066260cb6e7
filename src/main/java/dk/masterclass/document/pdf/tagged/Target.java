package dk.masterclass.document.pdf.tagged;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Where a link leads. */
public sealed interface Target {

    Set<String> PRINTABLE_SCHEMES = Set.of("http", "https", "mailto");

    /** A place in the same document. */
    record Place(Page page, float top) implements Target {}

    record Web(URI address) implements Target {}

    /** An absolute address; empty for paths of a site, scripts and whatever is no address. */
    static Optional<Target> web(String address) {
        try {
            var uri = new URI(address.strip());
            String scheme = uri.getScheme();
            return scheme != null && PRINTABLE_SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))
                    ? Optional.of(new Web(uri))
                    : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    /** Puts the target into an annotation. */
    default void writeTo(COSDictionary annotation) {
        switch (this) {
            case Place place -> annotation.setItem(COSName.DEST, place.page().destination(place.top()));
            case Web web -> {
                COSDictionary action = Cos.directDictionary();
                action.setName(COSName.S, "URI");
                action.setString(COSName.URI, web.address().toASCIIString());
                annotation.setItem(COSName.A, action);
            }
        }
    }
}
