package org.haoren.volunteers.invitations;

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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Signature;
import org.haoren.platform.refusal.Refusal;

/** A list from its handing in on: it is read, waits for a second person, and is sent or discarded. */
@Entity
@Table(name = "invitation_list")
class ImportedList {
    static final String ONCE = "invitation_list_once";
    private static final String BETWEEN = "\n";
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "invitation_list_seq")
    @SequenceGenerator(name = "invitation_list_seq", sequenceName = "invitation_list_seq", allocationSize = 50)
    private long id;
    @Version private long version;
    private String code;
    private String name;
    private String origin;
    private String digest;
    private String ignored;
    @Column(name = "more_sheets") private boolean moreSheets;
    private int total;
    private int place;
    private int invited;
    private int faulty;
    private int known;
    @Enumerated(EnumType.STRING) private ListState state;
    @Column(name = "due_at") private Instant dueAt;
    private String claim;
    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "handed_by"))
    @AttributeOverride(name = "name", column = @Column(name = "handed_name"))
    @AttributeOverride(name = "at", column = @Column(name = "handed_at"))
    private Signature handedIn;
    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "decided_by"))
    @AttributeOverride(name = "name", column = @Column(name = "decided_name"))
    @AttributeOverride(name = "at", column = @Column(name = "decided_at"))
    private Signature decided;
    private String reason;
    @Column(name = "report_until") private Instant reportUntil;

    protected ImportedList() {}

    /** @param measured what a first look at the file found */
    ImportedList(String name, String origin, String digest, Measured measured, Signature clerk, Instant now, Instant reportUntil) {
        this.code = Codes.random();
        this.name = name;
        this.origin = origin;
        this.digest = digest;
        this.ignored = String.join(BETWEEN, measured.ignored());
        this.moreSheets = measured.moreSheets();
        this.total = measured.rows();
        this.handedIn = clerk;
        this.state = ListState.READING;
        this.dueAt = now;
        this.reportUntil = reportUntil;
    }

    long id() {
        return id;
    }

    String code() {
        return code;
    }

    String origin() {
        return origin;
    }

    int place() {
        return place;
    }

    ListState state() {
        return state;
    }

    /** Whether that sender still has it in hand. */
    boolean claimedBy(String sender) {
        return dueAt != null && sender.equals(claim);
    }

    /** @param rows how many of the file these were @param until the end of the lease */
    void took(int rows, int invited, int faulty, int known, Instant until) {
        place += rows;
        this.invited += invited;
        this.faulty += faulty;
        this.known += known;
        dueAt = until;
        if (place == total) rest(ListState.CHECKED);
    }

    void goesOn(Instant until) {
        dueAt = until;
    }

    void sent() {
        rest(ListState.SENT);
    }

    private void rest(ListState as) {
        state = as;
        dueAt = null;
        claim = null;
    }

    /** Whoever handed it in does not release it. */
    List<Refusal> objectionsToDeciding(AccountId person, ListDecisionForm form) {
        var found = new ArrayList<Refusal>();
        if (state == ListState.READING) found.add(InvitationRefusal.NOT_READ_YET);
        else if (state != ListState.CHECKED) found.add(InvitationRefusal.DECIDED_ALREADY);
        if (handedIn.by(person)) found.add(InvitationRefusal.HANDED_IN_BY_YOU);
        if (form.verdict() == ListVerdict.DISCARDED && (form.reason() == null || form.reason().isBlank())) found.add(InvitationRefusal.REASON_NEEDED.on("reason"));
        if (form.verdict() == ListVerdict.RELEASED && state == ListState.CHECKED && invited == 0) found.add(InvitationRefusal.NOBODY_TO_INVITE.on("verdict"));
        return found;
    }

    void decide(ListDecisionForm form, Signature person, Instant now) {
        decided = person;
        reason = form.reason() == null || form.reason().isBlank() ? null : form.reason().strip();
        if (form.verdict() == ListVerdict.DISCARDED) {
            rest(ListState.DISCARDED);
            digest = null;
        } else {
            state = ListState.SENDING;
            dueAt = now;
        }
    }

    ListRow row(Caller caller) {
        return new ListRow(code, name, origin, state, total, place, invited, faulty, known, ignored.isEmpty() ? List.of() : Arrays.asList(ignored.split(BETWEEN)), moreSheets,
                Signature.row(handedIn), Signature.row(decided), reason, state == ListState.CHECKED && !handedIn.by(caller.account()));
    }
}
