package dk.masterclass.strategy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import dk.masterclass.worksheet.file.AnswersFileReader;
import java.io.IOException;
import java.util.function.Consumer;

/** Takes a file of answers from the reader's own machine. */
class AnswersUpload extends Div {

    private final Upload upload;

    AnswersUpload(Consumer<byte[]> onChosen) {
        upload = new Upload(event -> take(event, onChosen));
        upload.setAcceptedFileTypes("application/json", ".json");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(AnswersFileReader.MOST_BYTES);
        upload.setUploadButton(new Button(getTranslation("strategy.import.choose")));
        upload.setDropAllowed(false);
        upload.setI18n(texts());
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        add(upload);
    }

    /** Counted while it is read: what a browser says about a file is not to be relied on. */
    private static void take(UploadEvent event, Consumer<byte[]> onChosen) throws IOException {
        var file = event.getInputStream().readNBytes(AnswersFileReader.MOST_BYTES + 1);
        event.getUI().access(() -> onChosen.accept(file));
    }

    private UploadI18N texts() {
        var refused = getTranslation("strategy.import.refused");
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(refused)
                        .setIncorrectFileType(refused)
                        .setTooManyFiles(refused));
    }
}
