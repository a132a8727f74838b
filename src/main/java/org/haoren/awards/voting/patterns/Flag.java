package org.haoren.awards.voting.patterns;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.util.List;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.permit.Signature;
import org.haoren.platform.refusal.Refusal;

/** A pattern as it was found, once; then what a person decided about it, once. Nothing follows from it by itself. */
@Entity(name = "VotingFlag")
@Table(name = "voting_flag")
class Flag {
    static final String ONCE = "voting_flag_once";
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "voting_flag_seq")
    @SequenceGenerator(name = "voting_flag_seq", sequenceName = "voting_flag_seq", allocationSize = 50)
    private long id;
    @Version private long version;
    private String code;
    private String round;
    @Enumerated(EnumType.STRING) private FlagKind kind;
    private String subject;
    private long seen;
    private Long usual;
    @Column(name = "began_at") private Instant beganAt;
    @Column(name = "ended_at") private Instant endedAt;
    private String detail;
    @Column(name = "found_at") private Instant foundAt;
    @Enumerated(EnumType.STRING) private FlagVerdict verdict;
    private String ground;
    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "decided_by"))
    @AttributeOverride(name = "name", column = @Column(name = "decided_name"))
    @AttributeOverride(name = "at", column = @Column(name = "decided_at"))
    private Signature decided;

    protected Flag() {}

    Flag(String round, Pattern found, Instant now) {
        code = Codes.random();
        this.round = round;
        kind = found.kind();
        subject = found.subject();
        seen = found.seen();
        usual = found.usual();
        beganAt = found.from();
        endedAt = found.to();
        detail = found.detail();
        foundAt = now;
    }

    List<Refusal> objectionsToDeciding() {
        return verdict == null ? List.of() : List.of(FlagRefusal.ALREADY_DECIDED);
    }

    void decide(FlagDecisionForm form, Signature person) {
        verdict = form.verdict();
        ground = form.ground().strip();
        decided = person;
    }

    FlagRow row() {
        return new FlagRow(code, kind, seen, usual, beganAt, endedAt, detail, foundAt, verdict, ground, Signature.row(decided));
    }
}
