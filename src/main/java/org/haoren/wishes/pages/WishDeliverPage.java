package org.haoren.wishes.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.haoren.platform.files.FileKind;
import org.haoren.platform.files.Uploads;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.refusal.Missing;
import org.haoren.wishes.DeliveryForm;
import org.haoren.wishes.WishCardRow;
import org.haoren.wishes.WishDesk;
import org.haoren.wishes.WishId;
import org.omnifaces.cdi.Param;

/** The claimer reports. */
@Named
@RequestScoped
public class WishDeliverPage {
    @Inject WishDesk desk;
    @Inject Uploads uploads;
    @Inject Outcome outcome;
    @Inject @Param String wish;
    private WishCardRow card;
    private String note;
    private Integer minutes;
    private Part file;
    private String fileKept;

    public WishCardRow getCard() {
        if (card == null) card = desk.delivery(id()).card();
        return card;
    }

    public String deliver() {
        return outcome.of(() -> desk.deliver(id(), new DeliveryForm(note, uploaded(), minutes)), "/wishes/mine", "wishes.delivered");
    }

    /** A picture that was taken in stays taken in when the rest is refused. */
    private String uploaded() {
        if (file == null || file.getSize() == 0) return fileKept == null || fileKept.isBlank() ? null : fileKept;
        try (var content = file.getInputStream()) {
            fileKept = uploads.store(content, file.getSubmittedFileName(), FileKind.IMAGE).code();
            return fileKept;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private WishId id() {
        if (wish == null) throw new Missing("wish");
        return new WishId(wish);
    }

    public String getWish() {
        return wish;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getFileKept() {
        return fileKept;
    }

    public void setFileKept(String fileKept) {
        this.fileKept = fileKept;
    }
}
