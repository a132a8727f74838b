package org.haoren.awards.rounds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Page;

/** Writes down what a superior body has approved, as far as it is known. */
@ApplicationScoped
@Transactional
@Permit
public class ProgrammeDesk {
    @Inject RoundStore rounds;
    @Inject KnownCategories known;
    @Inject Clock clock;
    @Inject Facts facts;

    @Permit(Role.OFFICE_CLERK)
    public ProgrammeId add(@NotNull @Valid ProgrammeForm form) {
        Refused.ifAny(Programme.contradictions(form));
        rounds.add(new Programme(form), "award_programme_code");
        facts.fire(new RoundFacts.ProgrammeWritten(form.code(), clock.instant()));
        return new ProgrammeId(form.code());
    }

    /** Rounds that have opened keep what the programme said then; drafts have to be approved anew. */
    @Permit(Role.OFFICE_CLERK)
    public void amend(ProgrammeId id, @NotNull @Valid ProgrammeForm form) {
        var programme = rounds.programmeLocked(id);
        Refused.ifAny(programme.objectionsTo(form));
        programme.write(form);
        rounds.drafts(id).forEach(Round::withdrawApproval);
        facts.fire(new RoundFacts.ProgrammeWritten(id.code(), clock.instant()));
    }

    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public ProgrammeRow one(ProgrammeId id) {
        return rounds.programme(id.code()).orElseThrow(() -> new Missing(id)).row();
    }

    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public Page<ProgrammeRow> all(int page) {
        return rounds.programmes(page).map(Programme::row);
    }

    /** The categories that programmes usually choose from. */
    @Permit(Role.PUBLIC)
    public List<CategoryRow> knownCategories() {
        return known.rows();
    }
}
