package org.haoren.awards.honours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import org.haoren.awards.rounds.RoundDesk;
import org.haoren.awards.rounds.RoundId;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.store.Page;

/** Shows the city's good people to everybody, and keeps their stories well told. */
@ApplicationScoped
@Transactional
@Permit
public class HonourDesk {
    static final int WALL_SIZE = 24;
    @Inject HonourStore honours;
    @Inject RoundDesk rounds;
    @Inject Clock clock;
    @Inject Facts facts;

    /** Across all rounds, the latest first. */
    @Permit(Role.PUBLIC)
    public Page<HonourRow> wall(int page) {
        return honours.latest(page, WALL_SIZE).map(Honour::row);
    }

    /** @throws Missing for a round that has not been published */
    @Permit(Role.PUBLIC)
    public HonourListRow list(RoundId id) {
        var round = rounds.one(id);
        var all = honours.list(id).stream().map(Honour::row).toList();
        if (all.isEmpty()) throw new Missing(id);
        return new HonourListRow(round, round.categories().stream()
                .map(category -> new HonourListRow.Category(category, all.stream().filter(each -> each.category().equals(category.code())).toList()))
                .filter(category -> !category.honours().isEmpty()).toList());
    }

    @Permit(Role.PUBLIC)
    public HonourRow one(HonourId id) {
        return honours.get(id).row();
    }

    @Permit(Role.PUBLIC)
    public long count() {
        return honours.count();
    }

    /** An honour whose story is about to be told anew. */
    @Permit(Role.OFFICE_CLERK)
    public HonourRow draft(HonourId id) {
        return honours.get(id).row();
    }

    @Permit(Role.OFFICE_CLERK)
    public void story(HonourId id, @Valid StoryForm form) {
        honours.locked(id).tell(form);
        facts.fire(new HonourFacts.StoryWritten(id, form, clock.instant()));
    }
}
