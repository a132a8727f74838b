package org.haoren.volunteers.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.haoren.accounts.DocumentDesk;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.form.FaultyForm;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.mail.Channel;
import org.haoren.platform.mail.Recipient;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.rates.Rate;
import org.haoren.platform.rates.Rates;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.volunteers.VolunteerDesk;
import org.haoren.volunteers.VolunteerRow;

/** What whoever holds the link of an invitation can do: look, refuse for good, and, being the person that it is for, accept. */
@ApplicationScoped
@Transactional
@Permit
public class InvitationDesk {
    @Inject ListStore lists;
    @Inject InvitationStore invitations;
    @Inject Invited invited;
    @Inject Links links;
    @Inject DocumentDesk documents;
    @Inject VolunteerDesk volunteers;
    @Inject FormCheck forms;
    @Inject Rates rates;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;

    /** @param token as in the letter @throws Missing where there is no such invitation, or none that can still be answered */
    @Permit(Role.PUBLIC)
    public InvitationRow one(String token) {
        var found = open(token, false);
        var person = invited.opened(found.person());
        var standing = standing(found);
        var theirs = standing == InvitationStanding.READY;
        var name = theirs ? person.name() : person.name().substring(0, person.name().offsetByCodePoints(0, 1)) + "**";
        return new InvitationRow(name, origin(found), found.endsAt(), standing, theirs ? person.minutes() : 0, theirs ? day(person.since()) : null, theirs ? person.source() : "",
                theirs && person.contact().channel() == Channel.MOBILE ? person.contact().address() : "");
    }

    private InvitationStanding standing(Invitation found) {
        if (!caller.signedIn()) return InvitationStanding.SIGN_IN;
        var mine = documents.mine();
        if (mine.isEmpty()) return InvitationStanding.NOT_VERIFIED;
        return found.waitsForItsPerson(mine) ? InvitationStanding.READY : InvitationStanding.SOMEBODY_ELSE;
    }

    private String origin(Invitation found) {
        return lists.byId(found.list()).map(ImportedList::origin).orElse("");
    }

    private static LocalDate day(String since) {
        return since.isEmpty() ? null : LocalDate.parse(since);
    }

    private Invitation open(String token, boolean locked) {
        var code = links.code(token).orElseThrow(() -> new Missing("invitation"));
        return (locked ? invitations.locked(code) : invitations.one(code)).filter(each -> each.open(clock.instant())).orElseThrow(() -> new Missing("invitation"));
    }

    /** @param address that the letter leads to */
    public record Kept(String name, Recipient contact, String origin, String address) {
        @Override
        public String toString() {
            return "Kept";
        }
    }

    /** An invitation that has been sent to the holder of this document and can still be answered. For the room that answers people about themselves; no address leads here. @param hash of the document */
    @Permit(Role.PUBLIC)
    public Optional<Kept> kept(String hash) {
        return invitations.byPerson(hash).filter(each -> each.open(clock.instant())).map(each -> {
            var person = invited.opened(each.person());
            return new Kept(person.name(), person.contact(), origin(each), links.address(each.code()));
        });
    }

    /** Of these, the documents of people who stand in a list that the caller handed in or released, while their invitation is kept. For the room that does not let them judge it; no address leads here. */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public Set<String> listedByCaller(Collection<String> hashes) {
        return hashes.isEmpty() ? Set.of() : Set.copyOf(invitations.listedBy(caller.account(), hashes));
    }

    /** "Not me", or "do not write to me again": what the list said is erased, and no later list writes there. */
    @Permit(Role.PUBLIC)
    public void refuse(String token) {
        rates.take(Rate.SIGN_IN);
        var found = open(token, true);
        var now = clock.instant();
        invitations.addSilence(found.contactHash(), now);
        found.refuse();
        facts.fire(new InvitationFacts.InvitationRefused("invitation", now));
    }

    /**
     * The person's own act, which makes them a volunteer as every other's does.
     *
     * @throws Missing where there is none that can still be answered
     * @throws Refused with {@link InvitationRefusal}, and with what speaks against the registration, beside the fields of the form
     */
    @Permit(Role.RESIDENT)
    public VolunteerRow accept(String token, @NotNull AcceptanceForm form) {
        var faults = forms.faults(form);
        var found = faults.about(() -> open(token, true));
        var person = invited.opened(found.person());
        var objections = new ArrayList<Refusal>(objections(standing(found)));
        if (!form.consent()) objections.add(InvitationRefusal.CONSENT_NEEDED.on("consent"));
        VolunteerRow row = null;
        try {
            row = volunteers.register(form.registration());
        } catch (FaultyForm e) {
            objections.addAll(e.objections());
        } catch (Refused e) {
            objections.addAll(e.reasons());
        }
        faults.refuseWith(objections);
        found.accept();
        facts.fire(new InvitationAccepted(caller.account(), form.keepHours() ? person.minutes() : 0, day(person.since()), person.source(), origin(found), clock.instant()));
        return row;
    }

    private static List<Refusal> objections(InvitationStanding standing) {
        return switch (standing) {
            case READY -> List.of();
            case SOMEBODY_ELSE -> List.of(InvitationRefusal.FOR_SOMEBODY_ELSE);
            case SIGN_IN, NOT_VERIFIED -> List.of(InvitationRefusal.NOT_VERIFIED_YET);
        };
    }
}
