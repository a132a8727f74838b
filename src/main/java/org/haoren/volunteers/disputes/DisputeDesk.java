package org.haoren.volunteers.disputes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.haoren.accounts.AccountDesk;
import org.haoren.accounts.DocumentDesk;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Deciders;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.permit.Signature;
import org.haoren.platform.rates.Rate;
import org.haoren.platform.rates.Rates;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Page;
import org.haoren.platform.time.CityTime;
import org.haoren.volunteers.VolunteerDesk;
import org.haoren.volunteers.VolunteerRow;

/** Freezes a registration when its person says so, and has the dispute examined by one and closed by another. */
@ApplicationScoped
@Transactional
@Permit
public class DisputeDesk {
    @Inject DisputeStore disputes;
    @Inject Answer answers;
    @Inject Freezing freezing;
    @Inject Parts parts;
    @Inject DocumentDesk documents;
    @Inject AccountDesk accounts;
    @Inject VolunteerDesk volunteers;
    @Inject CityTime time;
    @Inject FormCheck forms;
    @Inject Rates rates;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;
    @Inject Deciders deciders;

    /** The registration that a letter's link is about. @throws Missing where the link was used, or is over */
    @Permit(Role.PUBLIC)
    public VolunteerRow registration(String link) {
        return volunteers.of(linked(link)).orElseThrow(() -> new Missing("link"));
    }

    private AccountId linked(String link) {
        if (link == null) throw new Missing("link");
        return disputes.link(answers.hashed(link)).filter(found -> found.good(clock.instant())).map(DisputeLink::account).orElseThrow(() -> new Missing("link"));
    }

    /** One press, once. @return code of the dispute @throws Missing where the link was used, or is over */
    @Permit(Role.PUBLIC)
    public void dispute(String link) {
        rates.take(Rate.SIGN_IN);
        var account = linked(link);
        if (!disputes.used(answers.hashed(link))) throw new Missing("link");
        freezing.open(account, Dispute.Way.LINK, null);
    }

    /** The caller's own registration. */
    @Permit(Role.RESIDENT)
    public void disputeMine() {
        freezing.open(caller.account(), Dispute.Way.PERSON, caller.account());
    }

    /** For the person whose document the clerk has in hand. @throws Refused beside the fields of the form */
    @Permit(Role.OFFICE_CLERK)
    public void disputeAtCounter(@NotNull CounterForm form) {
        var faults = forms.faults(form);
        var read = documents.read(form.type(), form.idNumber(), form.country(), form.born());
        var found = new ArrayList<Refusal>(read.objections());
        var account = read.hash() == null ? null : documents.holders(List.of(read.hash())).get(read.hash());
        if (read.hash() != null && account == null) found.add(DisputeRefusal.NOT_KNOWN_HERE.on("idNumber"));
        if (account != null) found.addAll(deciders.caller().objections(account, DisputeRefusal.NOT_FOR_YOURSELF, "idNumber"));
        faults.refuseWith(found);
        freezing.open(account, Dispute.Way.COUNTER, caller.account());
    }

    /**
     * For rooms that are about to write something down for these people: their registrations stay locked until the end of the transaction, so that no dispute is opened
     * between the question whether they are frozen and the commit. After the lock of a shift or a wish, before those of sums.
     */
    @Permit(Role.PUBLIC)
    public void hold(Collection<AccountId> accounts) {
        volunteers.hold(accounts);
    }

    /** For rooms in which a volunteer acts, or gets something. */
    @Permit(Role.PUBLIC)
    public boolean frozen(AccountId account) {
        return disputes.stands(account);
    }

    /** Likewise, which of these, in one query. */
    @Permit(Role.PUBLIC)
    public Set<AccountId> frozen(Collection<AccountId> accounts) {
        return accounts.isEmpty() ? Set.of() : Set.copyOf(disputes.stand(accounts));
    }

    /** The caller's latest dispute. */
    @Permit(Role.RESIDENT)
    public Optional<OwnDisputeRow> mine() {
        return disputes.latest(caller.account()).map(Dispute::ownRow);
    }

    /** Those that stand, what is due first before the others. */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public Page<DisputeRow> list(int page) {
        var found = disputes.standing(page);
        var people = found.rows().stream().map(Dispute::account).toList();
        var names = accounts.names(people);
        var taken = parts.ofCaller(people);
        var reader = deciders.caller();
        return found.map(each -> each.row(names.getOrDefault(each.account(), ""), reader, taken.getOrDefault(each.account(), List.of()), time.today()));
    }

    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public DisputeRow one(String code) {
        var found = disputes.one(code);
        return found.row(accounts.names(List.of(found.account())).getOrDefault(found.account(), ""), deciders.caller(), parts.ofCaller(found.account()), time.today());
    }

    /** What speaks against the caller's next act on it, before they try: examining, and once that is done, closing. */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public List<Refusal> objections(String code) {
        var found = disputes.one(code);
        var taken = parts.ofCaller(found.account());
        var reader = deciders.caller();
        return found.outcome() == null ? found.objectionsToExamining(reader, taken) : found.objectionsToClosing(reader, taken);
    }

    /** Nothing follows yet. @throws Refused with {@link DisputeRefusal} */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public void examine(String code, @NotNull ExaminationForm form) {
        var faults = forms.faults(form);
        var dispute = faults.about(() -> disputes.locked(code));
        faults.refuseWith(dispute.objectionsToExamining(deciders.caller(), parts.ofCaller(dispute.account())));
        var now = clock.instant();
        dispute.examine(form, Signature.of(caller, now));
        facts.fire(DisputeFacts.examined(dispute, now));
    }

    /** A second person agrees: what was found follows, and the person is told. @throws Refused with {@link DisputeRefusal} */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public void close(String code) {
        var dispute = disputes.locked(code);
        Refused.ifAny(dispute.objectionsToClosing(deciders.caller(), parts.ofCaller(dispute.account())));
        var now = clock.instant();
        dispute.close(Signature.of(caller, now));
        if (dispute.outcome() == DisputeOutcome.ERASED) volunteers.erase(dispute.account(), dispute.reason());
        freezing.tellOutcome(dispute);
        facts.fire(new DisputeClosed(dispute.code(), dispute.account(), dispute.outcome(), dispute.reason(), now));
    }

    /** A second person does not agree: it is examined again. @throws Refused with {@link DisputeRefusal} */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public void sendBack(String code) {
        var dispute = disputes.locked(code);
        Refused.ifAny(dispute.objectionsToClosing(deciders.caller(), parts.ofCaller(dispute.account())));
        dispute.sendBack();
    }

    /** For everybody: how many were closed with which outcome, and last how many stand. */
    @Permit(Role.PUBLIC)
    public List<OutcomeRow> outcomes() {
        var rows = new ArrayList<OutcomeRow>();
        var counts = disputes.counts();
        for (var outcome : DisputeOutcome.values()) rows.add(new OutcomeRow(outcome, counts.stream().filter(each -> each[0] == outcome).mapToLong(each -> (Long) each[1]).sum()));
        rows.add(new OutcomeRow(null, disputes.standing(1).total()));
        return rows;
    }
}
