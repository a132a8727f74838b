package org.haoren.volunteers.invitations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;

/** An invitation: held until its list is released, sent, and accepted or refused; some time later it is erased, whatever became of it. */
@Entity
@Table(name = "invitation")
class Invitation {
    static final String ONE_PERSON = "invitation_person_once";
    static final String ONE_CONTACT = "invitation_contact_once";

    enum State { HELD, SENT, ACCEPTED, REFUSED }

    @Id private String code;
    private long list;
    private int place;
    @Column(name = "person_hash") private String personHash;
    @Column(name = "contact_hash") private String contactHash;
    private String person;
    @Enumerated(EnumType.STRING) private State state;
    @Column(name = "remind_at") private Instant remindAt;
    @Column(name = "ends_at") private Instant endsAt;

    protected Invitation() {}

    String code() {
        return code;
    }

    long list() {
        return list;
    }

    String person() {
        return person;
    }

    String contactHash() {
        return contactHash;
    }

    Instant endsAt() {
        return endsAt;
    }

    /** It can be answered from its first letter to its end. */
    boolean open(Instant now) {
        return state == State.SENT && now.isBefore(endsAt);
    }

    boolean waitsForItsPerson(Set<String> documents) {
        return documents.contains(personHash);
    }

    /** @param remind null for no reminder */
    void sent(Instant remind) {
        state = State.SENT;
        remindAt = remind != null && remind.isBefore(endsAt) ? remind : null;
    }

    void reminded() {
        remindAt = null;
    }

    void accept() {
        close(State.ACCEPTED);
    }

    void refuse() {
        close(State.REFUSED);
    }

    private void close(State as) {
        state = as;
        person = null;
        contactHash = null;
        remindAt = null;
    }
}
