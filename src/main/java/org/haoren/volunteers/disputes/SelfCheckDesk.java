package org.haoren.volunteers.disputes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.ArrayList;
import org.haoren.accounts.DocumentDesk;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.proof.ChallengeRow;
import org.haoren.platform.proof.ProofOfWork;
import org.haoren.platform.rates.Rate;
import org.haoren.platform.rates.Rates;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;

/** "Am I registered here?" */
@ApplicationScoped
@Transactional
@Permit
public class SelfCheckDesk {
    private static final String PURPOSE = "self-check";
    @Inject Records records;
    @Inject DocumentDesk documents;
    @Inject ProofOfWork proofs;
    @Inject Event<Answers.Asked> asked;
    @Inject FormCheck forms;
    @Inject Rates rates;
    @Inject Clock clock;
    @Inject Facts facts;

    /** What the device has to solve first. */
    @Permit(Role.PUBLIC)
    public ChallengeRow challenge() {
        rates.take(Rate.CHALLENGE);
        return proofs.challenge(PURPOSE);
    }

    /**
     * Whatever is kept, the caller is told nothing of it: it goes to the number or address on file.
     *
     * @throws Refused beside the fields of the form, about the form of the number and the proof of work
     */
    @Permit(Role.PUBLIC)
    public void ask(@NotNull CheckForm form) {
        var faults = forms.faults(form);
        var read = documents.read(form.type(), form.idNumber(), form.country(), form.born());
        var found = new ArrayList<Refusal>(read.objections());
        found.addAll(proofs.objections(PURPOSE, form.proof()));
        faults.refuseWith(found);
        rates.take(Rate.CODE, read.hash());
        proofs.spend(form.proof());
        asked.fire(new Answers.Asked(read.hash(), form.name()));
    }

    /** For the person whose document the clerk has in hand. The log says that it was looked up. @throws Refused beside the fields of the form */
    @Permit(Role.OFFICE_CLERK)
    public KeptRow atCounter(@NotNull CounterForm form) {
        var faults = forms.faults(form);
        var read = documents.read(form.type(), form.idNumber(), form.country(), form.born());
        faults.refuseWith(read.objections());
        var kept = records.of(read.hash());
        facts.fire(new DisputeFacts.RecordShown(kept.account() == null ? 0 : kept.account().value(), clock.instant()));
        return kept;
    }
}
