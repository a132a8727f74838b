package org.haoren.volunteers.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.haoren.accounts.DocumentDesk;
import org.haoren.platform.config.Settings;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.tables.TableRow;
import org.haoren.volunteers.VolunteerDesk;

/** A thousand rows in one transaction: sound ones become invitations, the others faults, and the list knows how far it has been read. */
@ApplicationScoped
class Chunk {
    static final int ROWS = 1_000;
    @Inject ListStore lists;
    @Inject InvitationStore invitations;
    @Inject RowReader reader;
    @Inject Invited invited;
    @Inject DocumentDesk documents;
    @Inject VolunteerDesk volunteers;
    @Inject Settings settings;
    @Inject Clock clock;

    /** What is known of the people and contacts of a chunk. */
    private record Known(Map<String, Long> people, Map<String, Long> contacts, Set<String> silent, Set<String> here) {}

    /** @return false where another node has the list by now: then nothing was done */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @ActivateRequestContext
    public boolean take(ListStore.Claim claim, List<TableRow> rows, Map<Part, Integer> places) {
        var held = lists.held(claim);
        if (held.isEmpty()) return false;
        var list = held.get();
        var readings = rows.stream().filter(row -> !row.blank()).map(row -> reader.read(row, places)).toList();
        var sound = readings.stream().map(RowReader.Reading::candidate).filter(each -> each != null).toList();
        var faults = new ArrayList<FaultRow>();
        readings.forEach(reading -> faults.addAll(reading.faults()));
        var faulty = readings.size() - sound.size();
        var known = sound.isEmpty() ? null : known(sound);
        var people = new HashSet<String>();
        var contacts = new HashSet<String>();
        var added = new ArrayList<Candidate>();
        var here = 0;
        for (var row : sound) {
            var contact = invited.contact(row.contact());
            var fault = fault(row, contact, list.id(), known, people.add(row.hash()), contacts.add(contact));
            if (fault == null) added.add(row);
            else faults.add(fault);
            if (fault != null && fault.kind() == FaultKind.ALREADY_HERE) here++;
            else if (fault != null) faulty++;
        }
        var now = clock.instant();
        invitations.add(list.id(), added, now.plus(Duration.ofDays(settings.number("haoren.invitation.days"))));
        invitations.addFaults(list.id(), faults);
        list.took(rows.size(), added.size(), faulty, here, now.plus(ListStore.LEASE));
        if (list.state() != ListState.READING) lists.forgetContent(list);
        return true;
    }

    private Known known(List<Candidate> sound) {
        var people = sound.stream().map(Candidate::hash).distinct().toList();
        var contacts = sound.stream().map(row -> invited.contact(row.contact())).distinct().toList();
        var holders = documents.holders(people);
        var numbers = volunteers.registered(holders.values());
        var here = new HashSet<String>();
        holders.forEach((hash, account) -> {
            if (numbers.contains(account)) here.add(hash);
        });
        return new Known(invitations.byPerson(people), invitations.byContact(contacts), invitations.silent(contacts), here);
    }

    /** What the office learns about somebody known is one word, whatever they are known as. */
    private static FaultRow fault(Candidate row, String contact, long list, Known known, boolean first, boolean firstContact) {
        var twice = !first || Long.valueOf(list).equals(known.people.get(row.hash()));
        if (twice) return new FaultRow(row.row(), Part.NUMBER, FaultKind.TWICE, "");
        if (known.people.containsKey(row.hash()) || known.here.contains(row.hash()) || known.silent.contains(contact)) return new FaultRow(row.row(), Part.ROW, FaultKind.ALREADY_HERE, "");
        if (!firstContact || Long.valueOf(list).equals(known.contacts.get(contact))) return new FaultRow(row.row(), Part.CONTACT, FaultKind.CONTACT_TWICE, "");
        return known.contacts.containsKey(contact) ? new FaultRow(row.row(), Part.ROW, FaultKind.ALREADY_HERE, "") : null;
    }
}
