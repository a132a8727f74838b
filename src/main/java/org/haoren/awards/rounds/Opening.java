package org.haoren.awards.rounds;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.time.WorkingDays;

/** What is missing before a round opens: shown to the office as a tick list and enforced by the act. */
record Opening(Round round, Programme programme, WorkingDays days, int noticeDays, ZoneId zone, Instant now) {
    List<RequirementRow> requirements() {
        var rows = new ArrayList<>(programme.approval().requirements());
        rows.add(new RequirementRow(Requirement.CATEGORIES, categories()));
        rows.add(new RequirementRow(Requirement.DATES, dates()));
        rows.add(new RequirementRow(Requirement.ORDER, round.calendar().disorder(zone)));
        rows.add(new RequirementRow(Requirement.NOTICE_LENGTH, round.calendar().shortNotices(days, noticeDays, zone)));
        rows.add(new RequirementRow(Requirement.BALLOT_RULES, ballotRules()));
        rows.add(new RequirementRow(Requirement.HONOURS_PER_CATEGORY, honours()));
        rows.add(new RequirementRow(Requirement.WEIGHTS, weights()));
        rows.add(new RequirementRow(Requirement.APPROVAL, round.approved() ? List.of() : List.of(RoundRefusal.APPROVAL_MISSING)));
        return rows;
    }

    List<Refusal> missing() {
        return requirements().stream().flatMap(row -> row.open().stream()).toList();
    }

    /** All but the approval itself: an incomplete plan cannot be approved. */
    List<Refusal> missingBeforeApproval() {
        return requirements().stream().filter(row -> row.requirement() != Requirement.APPROVAL).flatMap(row -> row.open().stream()).toList();
    }

    private List<Refusal> categories() {
        return programme.categories().isEmpty() ? List.of(RoundRefusal.CATEGORIES_MISSING) : List.of();
    }

    private List<Refusal> dates() {
        var found = new ArrayList<>(round.calendar().missing());
        if (round.calendar().nominationOver(now)) found.add(RoundRefusal.NOMINATION_OVER.on("nominationCloses"));
        return found;
    }

    private List<Refusal> ballotRules() {
        return round.rules() == null ? List.of(RoundRefusal.BALLOT_RULES_MISSING.on("perCategoryMax")) : round.rules().objections(programme.categories().size());
    }

    private List<Refusal> honours() {
        var each = round.honoursPerCategory();
        if (each == null) return List.of(RoundRefusal.HONOURS_PER_CATEGORY_MISSING.on("honoursPerCategory"));
        var quota = programme.approval().quota();
        var all = each * programme.categories().size();
        return quota != null && all > quota ? List.of(RoundRefusal.OVER_QUOTA.on("honoursPerCategory").with(all, quota)) : List.of();
    }

    /** Without a jury the public vote is the whole result, and the round says so. */
    private List<Refusal> weights() {
        if (round.publicWeight() == null) return List.of(RoundRefusal.WEIGHTS_MISSING.on("publicWeight"));
        return round.publicWeight() == 100 ? List.of() : List.of(RoundRefusal.WEIGHT_WITHOUT_JURY.on("publicWeight"));
    }
}
