package org.haoren.volunteers;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Refusal;

/** Somebody who has registered by their own act, or a child by a guardian's, once, with a number for good. What they offer and how they are reached they change as they like. */
@Entity
class Volunteer {
    /** The text of the oath that the page shows. */
    static final String OATH_EDITION = "2026-11";
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "volunteer_seq")
    @SequenceGenerator(name = "volunteer_seq", sequenceName = "volunteer_seq", allocationSize = 50)
    private long id;
    @Version private long version;
    private AccountId account;
    private String number;
    private String phone;
    @Column(name = "emergency_name") private String emergencyName;
    @Column(name = "emergency_relation") private String emergencyRelation;
    @Column(name = "emergency_phone") private String emergencyPhone;
    @Column(name = "card_generation") private int cardGeneration;
    private int stars;
    @Column(name = "oath_edition") private String oathEdition;
    @Column(name = "registered_at") private Instant registeredAt;
    @Column(name = "registered_by") private AccountId registeredBy;
    @ElementCollection
    @CollectionTable(name = "volunteer_skill", joinColumns = @JoinColumn(name = "volunteer"))
    @Column(name = "code")
    private Set<String> skills = new HashSet<>();
    @ElementCollection
    @CollectionTable(name = "volunteer_field", joinColumns = @JoinColumn(name = "volunteer"))
    @Column(name = "code")
    private Set<String> fields = new HashSet<>();
    @ElementCollection
    @CollectionTable(name = "volunteer_time", joinColumns = @JoinColumn(name = "volunteer"))
    @Column(name = "code")
    private Set<String> times = new HashSet<>();

    protected Volunteer() {}

    /** @param by whose act it is: their own, or a guardian's */
    Volunteer(AccountId account, VolunteerNumber number, Contacts.Sealed contacts, AccountId by, Instant now) {
        this.account = account;
        registeredBy = by;
        this.number = number.value();
        reachedBy(contacts);
        this.oathEdition = OATH_EDITION;
        this.registeredAt = now;
    }

    final void reachedBy(Contacts.Sealed contacts) {
        phone = contacts.phone();
        emergencyName = contacts.emergencyName();
        emergencyRelation = contacts.emergencyRelation();
        emergencyPhone = contacts.emergencyPhone();
    }

    /** @param seen the version that the person had before them, null where the form lacks it */
    List<Refusal> objectionsToChanging(Integer seen) {
        return seen == null || seen == version ? List.of() : List.of(VolunteerRefusal.CHANGED_MEANWHILE.on("version"));
    }

    void offers(Collection<String> skills, Collection<String> fields, Collection<String> times) {
        this.skills = new HashSet<>(skills);
        this.fields = new HashSet<>(fields);
        this.times = new HashSet<>(times);
    }

    /** Null for whoever registered before this was kept. */
    AccountId registeredBy() {
        return registeredBy;
    }

    Instant registeredAt() {
        return registeredAt;
    }

    void renewCard() {
        cardGeneration++;
    }

    int cardGeneration() {
        return cardGeneration;
    }

    int stars() {
        return stars;
    }

    void stars(int granted) {
        stars = granted;
    }

    AccountId account() {
        return account;
    }

    VolunteerNumber number() {
        return new VolunteerNumber(number);
    }

    int version() {
        return Math.toIntExact(version);
    }

    Contacts.Sealed contacts() {
        return new Contacts.Sealed(phone, emergencyName, emergencyRelation, emergencyPhone);
    }

    VolunteerRow row(LocalDate since) {
        return new VolunteerRow(account, number, skills.stream().sorted().toList(), fields.stream().sorted().toList(), times.stream().sorted().toList(), since,
                oathEdition, stars, version());
    }
}
