package org.haoren.credibility.collections.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.haoren.credibility.collections.AgreementRow;
import org.haoren.credibility.collections.CollectionDesk;
import org.haoren.credibility.collections.CollectionForm;
import org.haoren.credibility.collections.CollectionRow;
import org.haoren.platform.config.Settings;
import org.haoren.platform.files.QrCode;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.store.Page;
import org.omnifaces.cdi.Param;

/** The caller's collections, opening one, and one of them with who agreed. */
@Named
@RequestScoped
public class CollectionsPage {
    private static final String LIST = "/credibility/collections/mine";
    private static final int PIXELS = 6;
    @Inject CollectionDesk desk;
    @Inject Outcome outcome;
    @Inject Settings settings;
    @Inject @Param String collection;
    @Inject @Param(name = "page") Integer number;
    private Page<CollectionRow> page;
    private CollectionRow row;
    private Page<AgreementRow> agreements;
    private String unit;
    private String purpose;
    private LocalDate from;
    private LocalDate to;
    private LocalDate lastDay;

    public Page<CollectionRow> getPage() {
        if (page == null) page = desk.mine(number());
        return page;
    }

    public CollectionRow getRow() {
        if (row == null) row = desk.one(collection);
        return row;
    }

    public Page<AgreementRow> getAgreements() {
        if (agreements == null) agreements = desk.agreements(collection, number());
        return agreements;
    }

    /** What volunteers open. */
    public String getAddress() {
        return settings.publicAddress() + "/credibility/collections/request?collection=" + collection;
    }

    public String getQr() {
        return QrCode.png(getAddress(), PIXELS);
    }

    public String getHere() {
        return LIST + "?collection=" + collection;
    }

    public String open() {
        return outcome.of(() -> {
            desk.open(new CollectionForm(unit, purpose, from, to, lastDay));
        }, LIST, "credibility.collections.opened");
    }

    public String close() {
        return outcome.of(() -> desk.close(collection), getHere(), "credibility.collections.closed");
    }

    private int number() {
        return number == null ? 1 : number;
    }

    public String getCollection() {
        return collection;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
