package org.haoren.wishes.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.haoren.platform.config.Settings;
import org.haoren.platform.pages.Option;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.words.Words;
import org.haoren.wishes.WishDesk;
import org.haoren.wishes.WishForm;
import org.haoren.wishes.WishKind;

/** Somebody makes a wish. */
@Named
@RequestScoped
public class WishPostPage {
    @Inject WishDesk desk;
    @Inject Settings settings;
    @Inject Words words;
    @Inject Outcome outcome;
    private String station;
    private String kind;
    private String title;
    private String need;
    private String contact;
    private Integer valueYuan;

    public List<Option> getKinds() {
        return Arrays.stream(WishKind.values()).map(each -> new Option(each.name(), words.of("wishes.kind.long." + each.name()))).toList();
    }

    public int getMostYuan() {
        return settings.number("haoren.wish.value-yuan");
    }

    public String post() {
        return outcome.of(() -> desk.post(new WishForm(station, kind == null ? null : WishKind.valueOf(kind), title, need, contact, valueYuan)),
                "/wishes/mine", "wishes.posted");
    }

    public String getStation() {
        return station;
    }

    public void setStation(String station) {
        this.station = station;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getNeed() {
        return need;
    }

    public void setNeed(String need) {
        this.need = need;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public Integer getValueYuan() {
        return valueYuan;
    }

    public void setValueYuan(Integer valueYuan) {
        this.valueYuan = valueYuan;
    }
}
