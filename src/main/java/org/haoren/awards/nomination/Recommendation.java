package org.haoren.awards.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.haoren.platform.files.FileId;
import org.haoren.platform.permit.AccountId;

/** One resident's statement. Made once and never changed. */
@Entity
@Table(name = "nomination_recommendation")
class Recommendation {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nomination_recommendation_seq")
    @SequenceGenerator(name = "nomination_recommendation_seq", sequenceName = "nomination_recommendation_seq", allocationSize = 50)
    private long id;
    @Column(name = "nomination_case") private String nominationCase;
    private AccountId recommender;
    @Column(name = "deeds_zh") private String deedsZh;
    @Column(name = "deeds_en") private String deedsEn;
    private String evidence;
    @Column(name = "made_at") private Instant madeAt;

    protected Recommendation() {}

    Recommendation(CaseId id, AccountId recommender, RecommendationForm form, Instant now) {
        nominationCase = id.code();
        this.recommender = recommender;
        deedsZh = form.deedsZh().strip();
        deedsEn = NominationCase.kept(form.deedsEn());
        evidence = form.evidence() == null ? null : form.evidence().code();
        madeAt = now;
    }


    AccountId recommender() {
        return recommender;
    }

    Instant madeAt() {
        return madeAt;
    }

    FileId evidence() {
        return evidence == null ? null : new FileId(evidence);
    }

    RecommendationRow row(String link) {
        return new RecommendationRow(deedsZh, deedsEn, link, madeAt);
    }
}
