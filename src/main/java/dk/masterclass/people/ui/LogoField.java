package dk.masterclass.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import dk.masterclass.document.Logo;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/** The logo, and a new one in its place. */
final class LogoField extends Div {

    /** Counted while it is read: what a browser says about a file is not to be relied on. */
    private static final int MOST_BYTES = 2_000_000;

    private final Div plate = new Div();
    private final Upload upload;
    private final Button choose = new Button(getTranslation("people.brand.logo.choose"));
    private final Button remove;

    LogoField(Consumer<byte[]> onChosen, Runnable onRemove) {
        upload = new Upload(event -> take(event, onChosen));
        remove = new Button(getTranslation("people.brand.logo.remove"), click -> onRemove.run());
        upload.setAcceptedFileTypes("image/png", "image/jpeg", ".png", ".jpg", ".jpeg");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setUploadButton(choose);
        upload.setDropAllowed(false);
        upload.setI18n(texts());
        upload.addFileRejectedListener(rejected -> onChosen.accept(new byte[0]));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        plate.addClassNames("brand-plate", "brand-logo");
        var help = new Paragraph(getTranslation("people.brand.logo.help"));
        help.addClassName("help");
        var actions = new Div(upload, remove);
        actions.addClassName("row");
        addClassNames("stack", "sm");
        add(new H3(getTranslation("people.brand.logo")), plate, help, actions);
    }

    void show(Optional<Logo> logo) {
        plate.removeAll();
        plate.setVisible(logo.isPresent());
        logo.map(BrandPreview::image).ifPresent(plate::add);
        remove.setVisible(logo.isPresent());
        choose.setText(getTranslation(logo.isPresent() ? "people.brand.logo.other" : "people.brand.logo.choose"));
    }

    private static void take(UploadEvent event, Consumer<byte[]> onChosen) throws IOException {
        var read = event.getInputStream().readNBytes(MOST_BYTES + 1);
        var picture = read.length > MOST_BYTES ? new byte[0] : read;
        event.getUI().access(() -> onChosen.accept(picture));
    }

    private UploadI18N texts() {
        var error = new UploadI18N.Error()
                .setFileIsTooBig(getTranslation("people.brand.logo.refused"))
                .setIncorrectFileType(getTranslation("people.brand.logo.refused"))
                .setTooManyFiles(getTranslation("people.brand.logo.refused"));
        return new UploadI18N().setError(error);
    }
}
