package org.haoren.wishes.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import org.haoren.platform.files.FileKind;
import org.haoren.platform.pages.HandedIn;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.refusal.Missing;
import org.haoren.wishes.ClaimDesk;
import org.haoren.wishes.DeliveryForm;
import org.haoren.wishes.WishCardRow;
import org.haoren.wishes.WishId;
import org.omnifaces.cdi.Param;

/** The claimer reports. */
@Named
@RequestScoped
public class WishDeliverPage {
    @Inject ClaimDesk desk;
    @Inject HandedIn handed;
    @Inject Outcome outcome;
    @Inject @Param String wish;
    private WishCardRow card;
    private String note;
    private Integer minutes;
    private Part file;
    private String fileKept;

    public WishCardRow getCard() {
        if (card == null) card = desk.own(id()).card();
        return card;
    }

    public String deliver() {
        return outcome.of(() -> {
            fileKept = handed.code(file, fileKept, FileKind.IMAGE, "file");
            desk.deliver(id(), new DeliveryForm(note, fileKept, minutes));
        }, "/wishes/mine", "wishes.delivered");
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
