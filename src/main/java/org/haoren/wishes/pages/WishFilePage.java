package org.haoren.wishes.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.haoren.platform.pages.Option;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.time.CityTime;
import org.haoren.platform.words.Words;
import org.haoren.wishes.AgeBand;
import org.haoren.wishes.CardDesk;
import org.haoren.wishes.CardForm;
import org.haoren.wishes.CaseFileRow;
import org.haoren.wishes.ReadingPurpose;
import org.haoren.wishes.ReasonForm;
import org.haoren.wishes.WishId;
import org.haoren.wishes.WishStatus;
import org.omnifaces.cdi.Param;

/** The opened case file, the card that is written from it, or the way back to the person. */
@Named
@RequestScoped
public class WishFilePage {
    private static final String QUEUE = "/wishes/desk";
    private static final int USUAL_DAYS = 14;
    @Inject CardDesk desk;
    @Inject CityTime time;
    @Inject Words words;
    @Inject Outcome outcome;
    @Inject @Param String wish;
    @Inject @Param String purpose;
    private CaseFileRow file;
    private boolean asked;
    private String titleZh;
    private String titleEn;
    private String cardZh;
    private String cardEn;
    private String alias;
    private String ageBand;
    private Integer valueYuan;
    private LocalDate untilDay;
    private String reason;

    /** Before anything is typed: what the person wrote is where the card begins. So too when sending back is refused, for the card was not sent along. */
    public void open() {
        if (getFile() == null || !isWaiting()) return;
        titleZh = file.title();
        valueYuan = file.card().valueYuan() == 0 ? null : file.card().valueYuan();
        untilDay = time.today().plusDays(USUAL_DAYS);
    }

    /** Null until a reason for reading has been given. Every opening is kept by the desk. */
    public CaseFileRow getFile() {
        if (asked) return file;
        asked = true;
        try {
            file = purpose() == null ? desk.file(id()) : desk.file(id(), purpose());
        } catch (Refused noPurpose) {
            file = null;
        }
        return file;
    }

    private ReadingPurpose purpose() {
        for (var each : ReadingPurpose.values()) if (each.name().equals(purpose)) return each;
        return null;
    }

    public boolean isWaiting() {
        return getFile().card().status() == WishStatus.POSTED;
    }

    public List<Option> getPurposes() {
        return Arrays.stream(ReadingPurpose.values()).filter(each -> each != ReadingPurpose.VERIFY)
                .map(each -> new Option(each.name(), words.of("wishes.purpose." + each))).toList();
    }

    public List<Option> getAgeBands() {
        return Arrays.stream(AgeBand.values()).map(each -> new Option(each.name(), words.of("wishes.age." + each))).toList();
    }

    public String publish() {
        return outcome.of(() -> desk.publish(id(), new CardForm(titleZh, titleEn, cardZh, cardEn, alias, ageBand == null ? null : AgeBand.valueOf(ageBand),
                valueYuan, untilDay)), QUEUE, "wishes.published");
    }

    public String sendBack() {
        return outcome.of(() -> {
            open();
            desk.sendBack(id(), new ReasonForm(reason));
        }, QUEUE, "wishes.returned");
    }

    private WishId id() {
        if (wish == null) throw new Missing("wish");
        return new WishId(wish);
    }

    public String getWish() {
        return wish;
    }

    public String getPurpose() {
        return purpose;
    }

    public String getTitleZh() {
        return titleZh;
    }

    public void setTitleZh(String titleZh) {
        this.titleZh = titleZh;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public String getCardZh() {
        return cardZh;
    }

    public void setCardZh(String cardZh) {
        this.cardZh = cardZh;
    }

    public String getCardEn() {
        return cardEn;
    }

    public void setCardEn(String cardEn) {
        this.cardEn = cardEn;
    }

    public String getAlias() {
        return alias;
    }

    public void setAlias(String alias) {
        this.alias = alias;
    }

    public String getAgeBand() {
        return ageBand;
    }

    public void setAgeBand(String ageBand) {
        this.ageBand = ageBand;
    }

    public Integer getValueYuan() {
        return valueYuan;
    }

    public void setValueYuan(Integer valueYuan) {
        this.valueYuan = valueYuan;
    }

    public LocalDate getUntilDay() {
        return untilDay;
    }

    public void setUntilDay(LocalDate untilDay) {
        this.untilDay = untilDay;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
