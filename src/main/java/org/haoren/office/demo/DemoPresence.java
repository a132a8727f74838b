package org.haoren.office.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVRecord;
import org.haoren.activities.presence.CheckForm;
import org.haoren.activities.presence.HandInForm;
import org.haoren.activities.presence.LateDesk;
import org.haoren.activities.presence.PassForm;
import org.haoren.activities.presence.PhoneDesk;
import org.haoren.activities.presence.PhoneForm;
import org.haoren.activities.presence.PinDesk;
import org.haoren.activities.presence.PinForm;
import org.haoren.activities.presence.PresenceDesk;
import org.haoren.activities.presence.ScreenDesk;
import org.haoren.activities.presence.TerminalDesk;
import org.haoren.activities.presence.TerminalForm;
import org.haoren.activities.presence.TerminalPassDesk;
import org.haoren.activities.presence.TerminalPassForm;
import org.haoren.activities.shifts.RosterDesk;
import org.haoren.activities.shifts.ShiftDesk;
import org.haoren.activities.shifts.ShiftForm;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.places.stations.StationId;
import org.haoren.platform.time.CityTime;
import org.haoren.volunteers.CardDesk;
import org.haoren.volunteers.VolunteerDesk;

/** A shift that goes on while the city is being looked at: some have checked in, one has left again, and two who have a place have not come yet. */
@ApplicationScoped
class DemoPresence {
    private static final Duration LEAD = Duration.ofDays(6);
    /** As long one of them had no network. */
    private static final Duration AWAY = Duration.ofMinutes(20);
    private static final Duration LOOK = Duration.ofSeconds(20);
    @Inject ShiftDesk shifts;
    @Inject RosterDesk roster;
    @Inject PresenceDesk presences;
    @Inject ScreenDesk screen;
    @Inject PhoneDesk phones;
    @Inject LateDesk late;
    @Inject PinDesk pins;
    @Inject TerminalDesk terminals;
    @Inject TerminalPassDesk passes;
    @Inject VolunteerDesk volunteers;
    @Inject CardDesk cards;
    @Inject CityTime time;
    @Inject Cast cast;

    void plan(Map<String, StationId> stations, List<DemoShifts.Available> volunteers, Instant now) {
        var people = SeedFile.rows("accounts.csv");
        for (var row : SeedFile.rows("running-shifts.csv")) {
            var leader = DemoPlaces.workers(people, row.get("station")).get(0);
            var begins = now.truncatedTo(ChronoUnit.MINUTES).minus(Duration.ofMinutes(number(row, "begun_minutes")));
            var published = begins.minus(LEAD);
            var coming = SeedFile.rows("presences.csv").stream().filter(each -> volunteers.stream().anyMatch(one -> one.login().equals(each.get("login")) && one.since().isBefore(published))).toList();
            cast.act(leader, published, () -> {
                var starts = time.wall(begins);
                var shift = shifts.publish(new ShiftForm(stations.get(row.get("station")).code(), row.get("zh"), row.get("en"), row.get("field"), starts, starts.plusMinutes(number(row, "minutes")),
                        (int) number(row, "places"), row.get("risk_zh"), row.get("risk_en"), (int) number(row, "minimum_age"), false, List.of(), false, null));
                for (var each : coming) cast.act(each.get("login"), published.plusSeconds(3_600), () -> roster.signUp(shift));
                for (var each : coming) come(each, shift, stations.get(row.get("station")), leader, begins);
            });
        }
    }

    private void come(CSVRecord row, ShiftId shift, StationId station, String leader, Instant begins) {
        if (row.get("in_minutes").isEmpty()) return;
        var in = begins.plus(Duration.ofMinutes(number(row, "in_minutes")));
        if (row.get("by").equals("card")) {
            cast.act(row.get("login"), in, () -> {
                var card = cards.mine().address().replaceFirst(".*card=", "");
                cast.act(leader, in.plus(LOOK), () -> screen.checkIn(shift, new PassForm(card)));
            });
            return;
        }
        if (row.get("by").equals("terminal")) {
            comeToTerminal(row, station, leader, in);
            return;
        }
        if (row.get("by").equals("late")) {
            comeLate(row, shift, leader, in);
            return;
        }
        read(row, shift, leader, in, code -> presences.checkIn(shift, code));
        if (!row.get("out_minutes").isEmpty()) read(row, shift, leader, begins.plus(Duration.ofMinutes(number(row, "out_minutes"))), code -> presences.checkOut(shift, code));
    }

    /** The telephone was set up beforehand, kept the code, and hands it in where it has a network again. */
    private void comeLate(CSVRecord row, ShiftId shift, String leader, Instant in) {
        var phone = new DemoPhone();
        cast.act(row.get("login"), in.minus(LEAD), () -> {
            var code = phones.add(new PhoneForm(row.get("named"), phone.publicKey())).code();
            cast.act(leader, in, () -> {
                var kept = phone.checkedIn(code, shift, screen.code(shift).digits(), in.plus(LOOK));
                var sent = in.plus(AWAY);
                cast.act(row.get("login"), sent, () -> late.handIn(new HandInForm(sent.toEpochMilli(), List.of(kept))));
            });
        });
    }

    /** The leader opens the device, and somebody without a telephone types number and PIN. */
    private void comeToTerminal(CSVRecord row, StationId station, String leader, Instant in) {
        var pin = row.get("pin");
        cast.act(row.get("login"), in.minus(LEAD), () -> {
            pins.set(new PinForm(pin, pin));
            var number = volunteers.me().orElseThrow().number();
            cast.act(leader, in.minus(LOOK), () -> {
                var token = terminals.open(new TerminalForm(station.code(), row.get("named"))).token();
                cast.act(Cast.NOBODY, in, () -> passes.checkIn(token, new TerminalPassForm(number, pin)));
            });
        });
    }

    /** The screen shows a code, and some seconds later the volunteer uses it. */
    private void read(CSVRecord row, ShiftId shift, String leader, Instant moment, Consumer<CheckForm> act) {
        cast.act(leader, moment, () -> {
            var shown = screen.code(shift);
            var code = row.get("by").equals("digits") ? shown.digits() : shown.address().replaceFirst(".*scan=", "");
            cast.act(row.get("login"), moment.plus(LOOK), () -> act.accept(new CheckForm(code, null)));
        });
    }

    private static long number(CSVRecord row, String column) {
        return Long.parseLong(row.get(column));
    }
}
