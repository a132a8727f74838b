package org.haoren.activities.stars;

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
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Decider;
import org.haoren.platform.refusal.Refusal;

/** An objection to a star in notice: open until the office answers it once. What the objector wrote is kept encrypted. */
@Entity
@Table(name = "star_objection")
class StarObjection {
    static final String STATEMENT = "star_objection.statement";
    private static final Integer OPEN = 1;
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "star_objection_seq")
    @SequenceGenerator(name = "star_objection_seq", sequenceName = "star_objection_seq", allocationSize = 50)
    private long id;
    @Version private long version;
    private String code;
    @Column(name = "star_grant") private String star;
    @Enumerated(EnumType.STRING) private StarGround ground;
    private String statement;
    private AccountId objector;
    @Column(name = "raised_at") private Instant raisedAt;
    private Integer open;
    private Boolean upheld;
    private String answer;
    @Column(name = "answered_by") private AccountId answeredBy;
    @Column(name = "answered_at") private Instant answeredAt;

    protected StarObjection() {}

    /** @param statement sealed */
    StarObjection(StarGrant about, StarGround ground, String statement, AccountId objector, Instant now) {
        code = Codes.random();
        star = about.code();
        this.ground = ground;
        this.statement = statement;
        this.objector = objector;
        raisedAt = now;
        open = OPEN;
    }

    /** @param volunteer whose star it is */
    List<Refusal> objectionsToAnswering(Decider person, AccountId volunteer) {
        var found = new ArrayList<Refusal>();
        if (answered()) found.add(StarRefusal.ALREADY_ANSWERED);
        found.addAll(person.objections(objector, StarRefusal.OWN_OBJECTION));
        person.objections(volunteer, StarRefusal.NOT_FOR_YOURSELF).stream().filter(each -> !found.contains(each)).forEach(found::add);
        return found;
    }

    void answer(StarAnswerForm form, AccountId person, Instant now) {
        upheld = form.upheld();
        answer = form.text().strip();
        answeredBy = person;
        answeredAt = now;
        open = null;
    }

    boolean by(AccountId person) {
        return objector.equals(person);
    }

    boolean answered() {
        return open == null;
    }

    boolean upheld() {
        return Boolean.TRUE.equals(upheld);
    }

    String code() {
        return code;
    }

    String star() {
        return star;
    }

    AccountId objector() {
        return objector;
    }

    String statement() {
        return statement;
    }

    StarOutcomeRow outcome() {
        return new StarOutcomeRow(ground, raisedAt, upheld(), answer, answeredAt);
    }

    /** @param clear null in lists */
    StarObjectionRow row(String clear) {
        return new StarObjectionRow(code, star, ground, raisedAt, clear, upheld, answer);
    }
}
