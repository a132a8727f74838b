package org.haoren.volunteers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.haoren.platform.config.Settings;
import org.haoren.platform.files.QrCode;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.print.Printer;
import org.haoren.platform.print.Sheet;
import org.haoren.platform.rates.Rate;
import org.haoren.platform.rates.Rates;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.time.CityTime;
import org.haoren.platform.words.Visitor;
import org.haoren.platform.words.Words;

/** A volunteer's card, on a screen and on paper, and what it tells whoever reads it. */
@ApplicationScoped
@Transactional
@Permit
public class CardDesk {
    private static final int PRINTED_PIXELS = 4;
    @Inject VolunteerStore volunteers;
    @Inject Passes passes;
    @Inject Printer printer;
    @Inject Settings settings;
    @Inject Words words;
    @Inject Visitor visitor;
    @Inject Rates rates;
    @Inject CityTime time;
    @Inject Clock clock;
    @Inject Caller caller;

    /** With a code that is good for some hours from now. */
    @Permit(Role.VOLUNTEER)
    public CardRow mine() {
        var volunteer = own();
        var until = passes.until(clock.instant());
        var address = settings.publicAddress() + "/volunteers/pass?card=" + passes.written(new Passes.Pass(volunteer.number(), volunteer.cardGeneration(), until));
        return new CardRow(caller.getName(), volunteer.number().value(), volunteer.stars(), time.day(volunteer.registeredAt()), address, until, QrCode.svg(address));
    }

    /** All codes that were shown before are dead: for whoever has lost sight of a picture of theirs. */
    @Permit(Role.VOLUNTEER)
    public void renew() {
        volunteers.locked(caller.account()).renewCard();
    }

    /** What anybody may know who scans a card. @throws Refused with {@link VolunteerRefusal#CARD_NOT_VALID} where it is made up, over, or renewed since */
    @Permit(Role.PUBLIC)
    public PassRow pass(String written) {
        rates.take(Rate.LOOKUP);
        var pass = passes.read(written, clock.instant());
        var volunteer = volunteer(pass);
        return new PassRow(volunteer.number().masked(), volunteer.stars(), pass.orElseThrow().until());
    }

    /** Whose card it is; for rooms that write down who was there. @throws Refused as {@link #pass} does */
    @Permit(Role.STATION_STAFF)
    public AccountId holder(String written) {
        return volunteer(passes.read(written, clock.instant())).account();
    }

    private Volunteer volunteer(Optional<Passes.Pass> pass) {
        return pass.flatMap(read -> volunteers.byNumber(read.number()).filter(found -> found.cardGeneration() == read.generation()))
                .orElseThrow(() -> new Refused(VolunteerRefusal.CARD_NOT_VALID.on("card")));
    }

    /**
     * The public check of a number: whether it was given, since when, and how many stars; no name.
     *
     * @return empty where it was never given
     * @throws Refused with {@link VolunteerRefusal#NUMBER_WRONG} where it cannot be one: a digit was mistyped
     */
    @Permit(Role.PUBLIC)
    public Optional<NumberRow> check(String typed) {
        rates.take(Rate.LOOKUP);
        var number = VolunteerNumber.of(typed).orElseThrow(() -> new Refused(VolunteerRefusal.NUMBER_WRONG.on("number")));
        return volunteers.byNumber(number).map(found -> new NumberRow(number.value(), number.year(), found.stars()));
    }

    /** To be printed: PDF/A, in the visitor's language. Its code leads to the public check, which does not expire. */
    @Permit(Role.VOLUNTEER)
    public byte[] paper() {
        var volunteer = own();
        var address = settings.publicAddress() + "/volunteers/number?number=" + volunteer.number().value();
        return printer.pdf(new Sheet("volunteers/card.xhtml", Map.ofEntries(
                Map.entry("language", visitor.isChinese() ? "zh-CN" : "en"),
                Map.entry("title", words.of("volunteers.card.title")),
                Map.entry("portal", settings.text(visitor.isChinese() ? "haoren.city.portal" : "haoren.city.portal.en")),
                Map.entry("name", caller.getName()),
                Map.entry("numberLabel", words.of("volunteers.me.number")),
                Map.entry("number", volunteer.number().spaced()),
                Map.entry("stars", words.of("volunteers.stars." + volunteer.stars())),
                Map.entry("sinceLabel", words.of("volunteers.me.since")),
                Map.entry("since", time.day(volunteer.registeredAt()).toString()),
                Map.entry("issued", words.of("volunteers.card.issued", time.today().toString())),
                Map.entry("check", words.of("volunteers.card.check")),
                Map.entry("address", address.replaceFirst("^https?://", "").replaceFirst("\\?.*", "")),
                Map.entry("qr", QrCode.png(address, PRINTED_PIXELS)))));
    }

    private Volunteer own() {
        return volunteers.of(caller.account()).orElseThrow(() -> new Missing("volunteer"));
    }
}
