package org.haoren.rights;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.haoren.accounts.AccountDesk;
import org.haoren.accounts.OwnershipDesk;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.personal.Gate;
import org.haoren.platform.personal.OpenedRow;
import org.haoren.platform.personal.PersonalRecords;
import org.haoren.platform.personal.PersonalSection;
import org.haoren.platform.store.Page;

/** Everything that the portal keeps about the caller, and who opened what of it is sealed (arts. 44 and 45). */
@ApplicationScoped
@Transactional
@Permit
public class DataDesk {
    /** Rows of a table on the first page. */
    public static final int FIRST = 3;
    /** Rows of a table on a page of its own. */
    public static final int PAGE = 20;
    /** Rows of a table on the sheet with everything. */
    public static final int SHEET = 200;
    /** Rows of a table that are read at once for the file to take away. */
    public static final int CHUNK = 500;
    @Inject PersonalRecords records;
    @Inject Gate gate;
    @Inject AccountDesk accounts;
    @Inject OwnershipDesk ownership;
    @Inject Caller caller;

    /** Of every table that holds something about the caller the latest rows, in one query. */
    @Permit(Role.RESIDENT)
    public List<PersonalSection> everything() {
        return records.everything(caller.account(), login(), FIRST);
    }

    /** To read or print at once. */
    @Permit(Role.RESIDENT)
    public List<PersonalSection> sheet() {
        return records.everything(caller.account(), login(), SHEET);
    }

    /** @param page from 1 @throws org.haoren.platform.refusal.Missing where no such table is about people */
    @Permit(Role.RESIDENT)
    public PersonalSection section(String table, int page) {
        return records.section(table, caller.account(), login(), (Math.max(1, Math.min(page, 100_000)) - 1) * PAGE, PAGE);
    }

    /** For the file to take away: the next rows of a table. */
    @Permit(Role.RESIDENT)
    public PersonalSection chunk(String table, int from) {
        return records.section(table, caller.account(), login(), from, CHUNK);
    }

    /** Which tables hold something about the caller. */
    @Permit(Role.RESIDENT)
    public List<String> tables() {
        return records.everything(caller.account(), login(), 1).stream().map(PersonalSection::table).toList();
    }

    /** Who opened something sealed about the caller, what and why, latest first. */
    @Permit(Role.RESIDENT)
    public Page<ReadingRow> readings(int page) {
        var found = gate.about(caller.account(), page);
        var names = accounts.names(found.rows().stream().map(OpenedRow::reader).collect(toSet()));
        return found.map(each -> new ReadingRow(names.getOrDefault(each.reader(), ""), each.thing(), each.reference(), each.purpose(), each.note(), each.at()));
    }

    private String login() {
        return ownership.login(caller.account());
    }
}
