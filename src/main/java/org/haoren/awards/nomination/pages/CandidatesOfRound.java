package org.haoren.awards.nomination.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.awards.nomination.NominationDesk;
import org.haoren.awards.rounds.RoundRow;

/** What a round's page tells of its recommendations and candidates. */
@Named
@RequestScoped
public class CandidatesOfRound {
    @Inject NominationDesk desk;
    private List<CategoryGroup> groups;

    /** Empty until the notice of the shortlist stands. */
    public List<CategoryGroup> groups(RoundRow round) {
        if (groups == null) {
            var all = desk.candidates(round.id());
            groups = round.categories().stream()
                    .map(category -> new CategoryGroup(category, all.stream().filter(each -> each.category().equals(category.code())).toList()))
                    .filter(group -> !group.candidates().isEmpty()).toList();
        }
        return groups;
    }

    public long recommendations(RoundRow round) {
        return desk.recommendationCount(round.id());
    }
}
