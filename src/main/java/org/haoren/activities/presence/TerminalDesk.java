package org.haoren.activities.presence;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.haoren.accounts.AccountDesk;
import org.haoren.places.stations.StationDesk;
import org.haoren.places.stations.StationId;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.crypto.KeyedHash;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Denied;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;

/** The terminals of a station: opened on the device itself, looked at and closed from anywhere by its staff. */
@ApplicationScoped
@Transactional
@Permit
public class TerminalDesk {
    private static final int TOKEN_LENGTH = 40;
    @Inject TerminalStore store;
    @Inject PresenceSettings settings;
    @Inject StationDesk stations;
    @Inject AccountDesk accounts;
    @Inject KeyedHash hash;
    @Inject FormCheck forms;
    @Inject Facts facts;
    @Inject Clock clock;
    @Inject Caller caller;

    /** @throws Refused where there are too many, or the station is not open */
    @Permit(Role.STATION_STAFF)
    public OpenedTerminalRow open(@NotNull TerminalForm form) {
        var faults = forms.faults(form);
        var station = faults.about(() -> stations.one(new StationId(Objects.requireNonNullElse(form.station(), ""))));
        caller.require(Role.STATION_STAFF, station.id().code());
        var now = clock.instant();
        faults.refuseWith(store.of(station.id(), now).size() < TerminalStore.MOST ? List.<Refusal>of() : List.of(PresenceRefusal.TOO_MANY_TERMINALS.with(TerminalStore.MOST)));
        var token = Codes.random(TOKEN_LENGTH);
        var terminal = new Terminal(station.id(), form.name().strip(), hashed(token), caller.account(), settings.terminalLasts(), now);
        store.add(terminal);
        var row = terminal.row(new PresenceNames(Map.of(caller.account(), caller.getName())));
        facts.fire(new PresenceFacts.TerminalOpened(row.code(), now, station.id().code()));
        return new OpenedTerminalRow(row, token);
    }

    /** The open ones, latest first. */
    @Permit(Role.STATION_STAFF)
    public List<TerminalRow> of(StationId station) {
        if (!caller.scopes(Role.STATION_STAFF).contains(station.code())) throw new Denied("terminals of " + station.code());
        var all = store.of(station, clock.instant());
        if (all.isEmpty()) return List.of();
        var names = new PresenceNames(accounts.names(all.stream().map(Terminal::openedBy).collect(toSet())));
        return all.stream().map(each -> each.row(names)).toList();
    }

    /** @throws org.haoren.platform.refusal.Missing where none of that code is open */
    @Permit(Role.STATION_STAFF)
    public TerminalRow one(String code) {
        var terminal = led(code);
        return terminal.row(new PresenceNames(accounts.names(List.of(terminal.openedBy()))));
    }

    /** The device lets nobody pass any more. */
    @Permit(Role.STATION_STAFF)
    public void close(String code) {
        var terminal = led(code);
        var now = clock.instant();
        terminal.close(caller.account(), now);
        facts.fire(new PresenceFacts.TerminalClosed(code, now, terminal.station().code()));
    }

    /** What the device is; empty where it is no terminal, or not any more, or its station is closed. @param token that it carries, or null */
    @Permit(Role.PUBLIC)
    public Optional<TerminalHereRow> here(String token) {
        if (token == null) return Optional.empty();
        return store.byToken(hashed(token), clock.instant()).flatMap(terminal -> Optional.ofNullable(stations.rows(List.of(terminal.station())).get(terminal.station()))
                .map(station -> new TerminalHereRow(terminal.name(), station.zh(), station.en())));
    }

    /** How long a device is a terminal. */
    @Permit(Role.PUBLIC)
    public Duration lasts() {
        return settings.terminalLasts();
    }

    private Terminal led(String code) {
        var terminal = store.get(code, clock.instant());
        caller.require(Role.STATION_STAFF, terminal.station().code());
        return terminal;
    }

    private String hashed(String token) {
        return TerminalDoor.hashed(hash, token);
    }
}
