package org.haoren.awards.honours;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Locale;
import org.haoren.awards.nomination.CandidateRow;
import org.haoren.awards.rounds.CategoryRow;
import org.haoren.awards.rounds.RoundId;
import org.haoren.awards.rounds.RoundRow;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.files.FileId;

/** What a person keeps of a round. Given when the result is published; its story may be told better later, the rest never changes. */
@Entity
class Honour {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "honour_seq")
    @SequenceGenerator(name = "honour_seq", sequenceName = "honour_seq", allocationSize = 50)
    private long id;
    @Version private long version;
    private String code;
    private String number;
    @Column(name = "case_code") private String caseCode;
    private String round;
    @Column(name = "round_zh") private String roundZh;
    @Column(name = "round_en") private String roundEn;
    private String category;
    @Column(name = "category_zh") private String categoryZh;
    @Column(name = "category_en") private String categoryEn;
    private String name;
    @Column(name = "name_en") private String nameEn;
    private String unit;
    @Column(name = "headline_zh") private String headlineZh;
    @Column(name = "headline_en") private String headlineEn;
    @Column(name = "story_zh") private String storyZh;
    @Column(name = "story_en") private String storyEn;
    private String portrait;
    private LocalDate since;
    private long votes;

    protected Honour() {}

    /** Begins with the deeds of the recommendation as its story. @param running from 1 within the round */
    Honour(RoundRow round, CandidateRow candidate, long votes, int running, LocalDate since) {
        this.code = Codes.random();
        this.number = round.id().code().toUpperCase(Locale.ROOT) + "-" + String.format("%03d", running);
        this.caseCode = candidate.id().code();
        this.round = round.id().code();
        this.roundZh = round.zh();
        this.roundEn = round.en();
        this.name = candidate.name();
        this.nameEn = candidate.nameEn();
        this.unit = candidate.unit();
        this.headlineZh = candidate.headlineZh();
        this.headlineEn = candidate.headlineEn();
        this.storyZh = candidate.deedsZh();
        this.storyEn = candidate.deedsEn();
        this.portrait = candidate.portrait() == null ? null : candidate.portrait().code();
        this.since = since;
        this.votes = votes;
        in(round.category(candidate.category()));
    }

    private void in(CategoryRow row) {
        category = row.code();
        categoryZh = row.zh();
        categoryEn = row.en();
    }

    HonourId id() {
        return new HonourId(code);
    }

    String number() {
        return number;
    }

    void tell(StoryForm form) {
        headlineZh = form.headlineZh().strip();
        headlineEn = kept(form.headlineEn());
        storyZh = form.storyZh().strip();
        storyEn = kept(form.storyEn());
    }

    private static String kept(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    HonourRow row() {
        return new HonourRow(id(), number, new RoundId(round), roundZh, roundEn, category, categoryZh, categoryEn, name, nameEn, unit, headlineZh, headlineEn,
                storyZh, storyEn, portrait == null ? null : new FileId(portrait), since, votes);
    }
}
