package org.haoren.volunteers.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.haoren.platform.config.Settings;
import org.haoren.platform.crypto.Hashes;
import org.haoren.platform.crypto.KeyedHash;
import org.haoren.platform.crypto.Sealing;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.permit.Signature;
import org.haoren.platform.rates.Rate;
import org.haoren.platform.rates.Rates;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Page;
import org.haoren.platform.tables.CsvText;
import org.haoren.platform.tables.TableRefusal;
import org.haoren.platform.tables.Tables;
import org.haoren.platform.tables.UnreadableRow;
import org.haoren.platform.words.Words;

/** Takes lists in, tells how far they have been read and what is wrong with them, and lets a second person release them. */
@ApplicationScoped
@Transactional
@Permit
public class ImportDesk {
    private static final int MEGABYTE = 1_048_576;
    private static final int LONGEST_NAME = 60;
    @Inject ListStore lists;
    @Inject InvitationStore invitations;
    @Inject Columns columns;
    @Inject Importer importer;
    @Inject Sealing sealing;
    @Inject KeyedHash hash;
    @Inject FormCheck forms;
    @Inject Rates rates;
    @Inject Words words;
    @Inject Settings settings;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;

    /**
     * Has a first look at the file, keeps it sealed until it has been read, and leaves the rest to the background.
     *
     * @param content null where no file came @param name what the sender calls it
     * @return code of the list
     * @throws Refused beside field {@code file} with {@link InvitationRefusal} or {@link TableRefusal}, and beside the fields of the form
     */
    @Permit(Role.OFFICE_CLERK)
    public String handIn(InputStream content, String name, @NotNull ListForm form) {
        rates.take(Rate.UPLOAD);
        var faults = forms.faults(form);
        var found = new ArrayList<Refusal>();
        var bytes = bytes(content, found);
        var measured = found.isEmpty() ? measured(bytes, found) : null;
        var digest = hash.of("invitation list", HexFormat.of().formatHex(Hashes.sha256(bytes)));
        if (found.isEmpty() && lists.known(digest)) found.add(InvitationRefusal.HANDED_IN_ALREADY.on(Columns.FIELD));
        faults.refuseWith(found);
        var now = clock.instant();
        var list = new ImportedList(shortened(name), form.origin().strip(), digest, measured, Signature.of(caller, now), now,
                now.plus(Duration.ofDays(settings.number("haoren.invitation.days"))));
        lists.add(list, sealing.seal(Importer.CONTENT, bytes));
        facts.fire(new InvitationFacts.ListHandedIn(list.code(), now));
        return list.code();
    }

    private byte[] bytes(InputStream content, List<Refusal> found) {
        try {
            var most = settings.number("haoren.upload.bytes");
            var bytes = content == null ? new byte[0] : content.readNBytes(most + 1);
            if (bytes.length == 0) found.add(TableRefusal.EMPTY.on(Columns.FIELD));
            if (bytes.length > most) found.add(InvitationRefusal.FILE_TOO_LARGE.on(Columns.FIELD).with(Math.max(1, most / MEGABYTE)));
            return bytes;
        } catch (IOException e) {
            found.add(TableRefusal.EMPTY.on(Columns.FIELD));
            return new byte[0];
        }
    }

    /** Goes through the whole file once: it is better said now than after a while that it holds too much, or breaks off. */
    private Measured measured(byte[] bytes, List<Refusal> found) {
        var most = settings.number("haoren.invitation.rows");
        try (var table = Tables.open(bytes)) {
            var head = table.hasNext() ? columns.read(table.next()) : null;
            var rows = 0;
            while (rows <= most && table.hasNext()) {
                table.next();
                rows++;
            }
            if (rows == 0) found.add(InvitationRefusal.NO_ROWS.on(Columns.FIELD));
            if (rows > most) found.add(InvitationRefusal.TOO_MANY_ROWS.on(Columns.FIELD).with(most));
            return new Measured(head == null ? List.of() : head.ignored(), table.moreSheets(), rows);
        } catch (UnreadableRow e) {
            found.add(TableRefusal.UNREADABLE.on(Columns.FIELD));
        } catch (Refused e) {
            found.addAll(e.reasons());
        }
        return null;
    }

    private static String shortened(String name) {
        var plain = name == null ? "" : name.replaceAll(".*[/\\\\]", "").replaceAll("[\\p{C}\"]", "").strip();
        return plain.isEmpty() ? "list" : plain.substring(0, plain.offsetByCodePoints(0, Math.min(LONGEST_NAME, plain.codePointCount(0, plain.length()))));
    }

    /** Does now, before it comes back, what would be done in the background. For whoever cannot wait for it: the demo city, which tells its past in order. */
    @Permit(Role.OFFICE_CLERK)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void workNow() {
        importer.makeRound();
    }

    /** The latest first. */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public Page<ListRow> list(int page) {
        return lists.page(page).map(list -> list.row(caller));
    }

    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public ListRow one(String code) {
        return lists.one(code).row(caller);
    }

    /** What is wrong with its rows, in their order. */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public Page<FaultRow> faults(String code, int page) {
        return invitations.faults(lists.one(code).id(), page);
    }

    /** All of it, in the language of the reader, for a spreadsheet. */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public String report(String code) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(words.of("volunteers.invitations.report.row"), words.of("volunteers.invitations.report.part"), words.of("volunteers.invitations.report.kind"),
                words.of("volunteers.invitations.report.seen")));
        for (var fault : invitations.faults(lists.one(code).id())) rows.add(List.of(Integer.toString(fault.row()), words.of("volunteers.invitations.column." + fault.part()),
                words.of("volunteers.invitations.fault." + fault.kind()), fault.seen()));
        return CsvText.of(rows);
    }

    /** A list with nobody in it, to be filled in. */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public String template() {
        return CsvText.of(List.of(Arrays.stream(Part.values()).filter(part -> part != Part.ROW).map(part -> words.of("volunteers.invitations.column." + part)).toList()));
    }

    /** Released, everybody in it is invited; discarded, nobody is, and the file may be handed in again. @throws Refused with {@link InvitationRefusal} */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public void decide(String code, @NotNull ListDecisionForm form) {
        var faults = forms.faults(form);
        var list = faults.about(() -> lists.locked(code));
        faults.refuseWith(list.objectionsToDeciding(caller.account(), form));
        var now = clock.instant();
        list.decide(form, Signature.of(caller, now), now);
        if (form.verdict() == ListVerdict.DISCARDED) invitations.discard(list.id());
        facts.fire(form.verdict() == ListVerdict.RELEASED ? new InvitationFacts.ListReleased(code, now) : new InvitationFacts.ListDiscarded(code, now));
    }
}
