package dk.masterclass.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.function.Consumer;

/** Takes one file from the reader's own machine, whole, and tells of one that is too big or of another kind. */
public final class FileChoice extends Div {

    private final Upload upload;
    private final int mostBytes;
    private final Consumer<byte[]> onChosen;
    private final Runnable onRefused;

    /** Counted while it is read: what a browser says about a file is not to be relied on. */
    private volatile byte[] read = new byte[0];

    public FileChoice(Button button, int mostBytes, Consumer<byte[]> onChosen, Runnable onRefused) {
        this.upload = new Upload(this::take);
        this.mostBytes = mostBytes;
        this.onChosen = onChosen;
        this.onRefused = onRefused;
        upload.setMaxFiles(1);
        upload.setMaxFileSize(mostBytes);
        upload.setUploadButton(button);
        upload.setDropAllowed(false);
        upload.addFileRejectedListener(rejected -> onRefused.run());
        upload.addAllFinishedListener(finished -> tell());
        add(upload);
    }

    /** Media types and endings, as a file dialog knows them. */
    public FileChoice accepting(String... types) {
        upload.setAcceptedFileTypes(types);
        return this;
    }

    private void take(UploadEvent event) throws IOException {
        read = event.getInputStream().readNBytes(mostBytes + 1);
    }

    /** The list is emptied first: until then the next file would be one too many. */
    private void tell() {
        upload.clearFileList();
        if (read.length > mostBytes) {
            onRefused.run();
        } else {
            onChosen.accept(read);
        }
        read = new byte[0];
    }
}
