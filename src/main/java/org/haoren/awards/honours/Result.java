package org.haoren.awards.honours;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.haoren.awards.rounds.RoundRow;
import org.haoren.awards.voting.TurnoutRow;
import org.haoren.awards.voting.patterns.FlagCountRow;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Signature;
import org.haoren.platform.refusal.Refusal;

/** A round's result. Computed once, confirmed by two people, put to notice, published; never changed. */
@Entity
@Table(name = "honour_result")
class Result {
    static final String ONCE = "honour_result_once";
    @Id private String round;
    @Version private long version;
    private long ballots;
    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "computed_by"))
    @AttributeOverride(name = "name", column = @Column(name = "computed_name"))
    @AttributeOverride(name = "at", column = @Column(name = "computed_at"))
    private Signature computed;
    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "first_by"))
    @AttributeOverride(name = "name", column = @Column(name = "first_name"))
    @AttributeOverride(name = "at", column = @Column(name = "first_at"))
    private Signature first;
    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "second_by"))
    @AttributeOverride(name = "name", column = @Column(name = "second_name"))
    @AttributeOverride(name = "at", column = @Column(name = "second_at"))
    private Signature second;
    @Column(name = "noticed_at") private Instant noticedAt;
    @Column(name = "published_at") private Instant publishedAt;

    protected Result() {}

    Result(String round, long ballots, Signature clerk) {
        this.round = round;
        this.ballots = ballots;
        this.computed = clerk;
    }

    ResultStage stage() {
        if (publishedAt != null) return ResultStage.PUBLISHED;
        if (noticedAt != null) return ResultStage.IN_NOTICE;
        if (second != null) return ResultStage.CONFIRMED;
        return first == null ? ResultStage.COMPUTED : ResultStage.CONFIRMED_ONCE;
    }

    boolean isPublic() {
        return noticedAt != null;
    }

    /** Whoever computed it may confirm it too, as one of the two. */
    List<Refusal> objectionsToConfirming(AccountId person) {
        var found = new ArrayList<Refusal>();
        if (second != null) found.add(HonourRefusal.ALREADY_CONFIRMED);
        else if (first != null && first.by(person)) found.add(HonourRefusal.CONFIRMED_BY_YOU);
        return found;
    }

    void confirm(Signature person) {
        if (first == null) first = person;
        else second = person;
    }

    List<Refusal> objectionsToNotice(Instant from, Instant now) {
        var found = new ArrayList<Refusal>();
        if (second == null) found.add(HonourRefusal.NOT_CONFIRMED);
        if (isPublic()) found.add(HonourRefusal.ALREADY_IN_NOTICE);
        if (now.isBefore(from)) found.add(HonourRefusal.NOTICE_TOO_EARLY);
        return found;
    }

    void putToNotice(Instant now) {
        noticedAt = now;
    }

    /** @param ended whether the notice is over and no objection open */
    List<Refusal> objectionsToPublishing(boolean ended, Instant from, Instant now) {
        var found = new ArrayList<Refusal>();
        if (publishedAt != null) return List.of(HonourRefusal.ALREADY_PUBLISHED);
        if (!isPublic()) found.add(HonourRefusal.NOT_IN_NOTICE);
        else if (!ended) found.add(HonourRefusal.RESULT_UNDER_NOTICE);
        if (now.isBefore(from)) found.add(HonourRefusal.PUBLISH_TOO_EARLY);
        return found;
    }

    void publish(Instant now) {
        publishedAt = now;
    }

    /** @param signed whether the reader may see who signed */
    ResultRow row(RoundRow of, TurnoutRow turnout, List<FlagCountRow> flags, List<ResultRow.Category> categories, boolean signed) {
        return new ResultRow(of, stage(), ballots, turnout, flags, categories, signed ? Signature.row(computed) : null, signed ? Signature.row(first) : null,
                signed ? Signature.row(second) : null, noticedAt, publishedAt);
    }

    long ballots() {
        return ballots;
    }
}
