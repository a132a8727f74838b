package org.haoren.awards.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.haoren.awards.rounds.RoundId;
import org.haoren.places.districts.DistrictId;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.files.FileId;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Refusal;

/**
 * A candidate's case in one round. Begins with the first recommendation, takes in every further one of the same person; checked, then shortlisted or
 * excluded; shown to the public when the notice of the shortlist stands. An exclusion ends it at any stage and never deletes it.
 */
@Entity
@Table(name = "nomination_case")
class NominationCase {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nomination_case_seq")
    @SequenceGenerator(name = "nomination_case_seq", sequenceName = "nomination_case_seq", allocationSize = 50)
    private long id;
    @Version private long version;
    private String code;
    private String round;
    private String category;
    private String name;
    @Column(name = "name_key") private String nameKey;
    @Column(name = "name_en") private String nameEn;
    private String unit;
    @Column(name = "unit_key") private String unitKey;
    private String district;
    @Column(name = "headline_zh") private String headlineZh;
    @Column(name = "headline_en") private String headlineEn;
    @Column(name = "deeds_zh") private String deedsZh;
    @Column(name = "deeds_en") private String deedsEn;
    private String portrait;
    @Enumerated(EnumType.STRING) private CaseStatus status = CaseStatus.RECOMMENDED;
    @Column(name = "begun_at") private Instant begunAt;
    @Column(name = "shown_at") private Instant shownAt;

    protected NominationCase() {}

    NominationCase(RecommendationForm form, PersonKey key, Instant now) {
        code = Codes.random();
        round = form.round();
        category = form.category();
        name = form.name().strip();
        nameKey = key.name();
        unit = form.unit() == null ? "" : form.unit().strip();
        unitKey = key.unit();
        district = form.district();
        headlineZh = form.headlineZh().strip();
        deedsZh = form.deedsZh().strip();
        headlineEn = kept(form.headlineEn());
        deedsEn = kept(form.deedsEn());
        begunAt = now;
        complete(form);
    }

    /** A later recommendation brings the name's English form and the picture, if they are not there, until the case has been checked. */
    final void complete(RecommendationForm form) {
        if (status != CaseStatus.RECOMMENDED) return;
        if (nameEn == null) nameEn = kept(form.nameEn());
        if (portrait == null && form.portrait() != null) portrait = form.portrait().code();
    }

    static String kept(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Why this recommendation cannot join; empty means it can. */
    List<Refusal> objectionsToJoining(RecommendationForm form, boolean already) {
        var found = new ArrayList<Refusal>();
        if (already) found.add(NominationRefusal.ALREADY_RECOMMENDED.on("name"));
        else if (!category.equals(form.category())) found.add(NominationRefusal.OTHER_CATEGORY.on("category"));
        return found;
    }

    /** Whoever recommended a candidate decides nothing about them. */
    List<Refusal> objectionsTo(CaseStatus next, AccountId actor, Set<AccountId> recommenders, boolean consent) {
        var found = new ArrayList<Refusal>();
        if (recommenders.contains(actor)) found.add(NominationRefusal.OWN_RECOMMENDATION);
        if (!follows(next)) found.add(NominationRefusal.NOT_AT_THIS_STAGE);
        else if (next == CaseStatus.SHORTLISTED && !consent) found.add(NominationRefusal.CONSENT_MISSING);
        return found;
    }

    private boolean follows(CaseStatus next) {
        return switch (next) {
            case RECOMMENDED -> false;
            case CHECKED -> status == CaseStatus.RECOMMENDED;
            case SHORTLISTED -> status == CaseStatus.CHECKED;
            case EXCLUDED -> status != CaseStatus.EXCLUDED;
        };
    }

    void become(CaseStatus next) {
        status = next;
    }

    /** From now on the public may know the candidate. */
    void show(Instant now) {
        if (shownAt == null) shownAt = now;
    }

    boolean shown() {
        return shownAt != null && status == CaseStatus.SHORTLISTED;
    }

    CaseId id() {
        return new CaseId(code);
    }

    FileId portrait() {
        return portrait == null ? null : new FileId(portrait);
    }

    CandidateRow row() {
        return row(status);
    }

    /** For a recommender: the shortlist is not theirs to know before the notice. */
    CandidateRow rowForRecommender() {
        return row(status == CaseStatus.SHORTLISTED && shownAt == null ? CaseStatus.CHECKED : status);
    }

    private CandidateRow row(CaseStatus said) {
        return new CandidateRow(id(), new RoundId(round), category, name, nameEn, unit, new DistrictId(district), headlineZh, headlineEn, deedsZh, deedsEn,
                portrait(), said);
    }
}
