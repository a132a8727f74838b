package org.haoren.suite;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A running portal and the people of its city. Staff are made the way a city makes them: the first administrators by the one-time codes, the others by both of them. */
public final class Portal {
    public static final String PASSWORD = "a long password 1";
    private static final Map<URI, Portal> KNOWN = new ConcurrentHashMap<>();
    private static final AtomicInteger BORN = new AtomicInteger(5_000_000);
    private final URI address;
    private Person administrator;
    private Person security;
    private Person clerk;
    private final List<Person> shared = new ArrayList<>();
    private Duration travelled = Duration.ZERO;
    private Boolean ready;

    private Portal(URI address) {
        this.address = address;
    }

    /** Waits until it is ready: the port answers 404 before the deployment has ended. What did not get ready once is not waited for again. */
    public static Portal at(URI address) {
        var portal = KNOWN.computeIfAbsent(address, Portal::new);
        portal.ready();
        return portal;
    }

    /** For a test that starts a portal itself, and waits for it itself. */
    public static Portal fresh(URI address) {
        return new Portal(address);
    }

    public URI address() {
        return address;
    }

    /** Somebody without an account. */
    public Person nobody() {
        return new Person(this, "nobody", "", null);
    }

    /** Has an account, and has not signed in yet. */
    public Person signedUp(String name) {
        var serial = BORN.incrementAndGet();
        return signedUp(name, "1%010d".formatted(serial), IdNumbers.adult(serial));
    }

    /** Likewise, with that mobile number or e-mail address. */
    public Person signedUp(String name, String login) {
        return signedUp(name, login, IdNumbers.adult(BORN.incrementAndGet()));
    }

    private Person signedUp(String name, String login, String idNumber) {
        var person = new Person(this, name, login, idNumber);
        var stated = person.post("/api/accounts", "name", name, "login", person.login(), "password", PASSWORD, "passwordAgain", PASSWORD, "consent", true,
                "proof", Proofs.solved(person, Proofs.SIGN_UP)).expect(202).json();
        person.post("/api/accounts/attempts/" + stated.getString("attempt") + "/confirmation", "code", Messages.code(this, login)).expect(201);
        return person;
    }

    /** Signed up and signed in. */
    public Person resident(String name) {
        return signedUp(name).signIn();
    }

    /** A resident whose identity a clerk has compared with the document. */
    public Person verified(String name) {
        var person = resident(name);
        verify(person, person.idNumber());
        return person;
    }

    /** Who was born on that day. @param serial another for each who was */
    public Person verified(String name, LocalDate born, int serial) {
        var person = resident(name);
        verify(person, IdNumbers.born(born, serial));
        return person;
    }

    /** Who showed the clerk that they live there. @param district code of a street or a community */
    public Person living(String name, String district) {
        var person = resident(name);
        person.put("/api/me/identity", "idNumber", person.idNumber()).expect(200);
        clerk().post("/api/accounts/" + person.code() + "/verification", "idNumber", person.idNumber(), "district", district, "proof", "HOUSEHOLD_REGISTER").expect(204);
        return person;
    }

    /** Recorded by one clerk, and not confirmed yet. @return code of the record */
    public String moving(Person person, String district) {
        return clerk().post("/api/accounts/residences", "idNumber", person.idNumber(), "district", district, "proof", "RESIDENCE_PERMIT", "since", now().toLocalDate())
                .expect(201).json().getJsonObject("residence").getString("code");
    }

    /** Recorded by one clerk and confirmed by another. */
    public void moved(Person person, String district, Person second) {
        second.post("/api/accounts/residences/" + moving(person, district) + "/decision", "verdict", "CONFIRMED").expect(204);
    }

    /** By a clerk at the counter. */
    public void verify(Person person, String idNumber) {
        person.put("/api/me/identity", "idNumber", idNumber).expect(200);
        clerk().post("/api/accounts/" + person.code() + "/verification", "idNumber", idNumber).expect(204);
    }

    /** A verified person who registered as a volunteer and took the oath. */
    public Person volunteer(String name) {
        var person = verified(name);
        person.post("/api/volunteers", "idNumber", "", "skills", List.of(), "fields", List.of(), "times", List.of("weekend_day"), "phone", person.login(),
                "emergencyName", "家人", "emergencyRelation", "PARENT", "emergencyPhone", "19900000001", "oath", true).expect(201);
        return person;
    }

    /** Somebody whom two people gave this role. @param scope code of the station or unit, which is made where it is only a name; empty for roles without scope */
    public Person staff(String name, String role, String scope) {
        var person = resident(name);
        give(person, role, scope);
        return person;
    }

    /** Proposed by the administrator, confirmed by the security administrator. */
    public void give(Person person, String role, String scope) {
        security().post("/api/roles/" + proposed(person, role, scope) + "/decision", "verdict", "CONFIRMED").expect(204);
    }

    /** @return code of a grant that waits for the security administrator */
    public String proposed(Person person, String role, String scope) {
        return administrator().post("/api/roles", "login", person.login(), "role", role, "scope", TestPlaces.scope(this, role, scope)).expect(201).json().getString("code");
    }

    /** A clerk whom many tests share; those about two different clerks make their own. */
    public synchronized Person clerk() {
        if (clerk == null) {
            clerk = staff("文员", "OFFICE_CLERK", "");
            shared.add(clerk);
        }
        return clerk;
    }

    /** In a portal that has its administrators already, as the demo city does. */
    public Portal administeredBy(String login, String security, String password) {
        administrator = new Person(this, "管理员", login, null).signIn(password);
        this.security = new Person(this, "安全管理员", security, null).signIn(password);
        return this;
    }

    /** Somebody of the demo city, signed in. */
    public Person known(String login, String password) {
        return new Person(this, login, login, null).signIn(password);
    }

    public synchronized Person administrator() {
        if (administrator == null) {
            administrator = resident("管理员");
            administrator.post("/api/roles/first-administrator", "code", TestSettings.CODE).expect(201);
            shared.add(administrator);
        }
        return administrator;
    }

    /** Confirms what the administrator proposes. */
    public synchronized Person security() {
        if (security == null) {
            security = resident("安全管理员");
            security.post("/api/roles/first-administrator", "code", TestSettings.SECURITY_CODE).expect(201);
            shared.add(security);
        }
        return security;
    }

    /** What time it is in the portal, which may be far ahead. */
    public LocalDateTime now() {
        return LocalDateTime.ofInstant(instant(), ZoneId.of("Asia/Shanghai"));
    }

    public Instant instant() {
        return Instant.parse(nobody().get("/api/demo/clock").expect(200).json().getString("now"));
    }

    /** Sets the clock forward to this moment of the city's wall clock. */
    public void until(LocalDateTime moment) {
        var left = Duration.between(now(), moment);
        if (!left.isNegative()) later(left.plusMinutes(1));
    }

    /** The portal's clock only ever goes forward, and it does so for every test: none may rely on today's date. Whom many share signs in anew before a sign-in has run out. */
    public synchronized void later(Duration time) {
        administrator().post("/api/demo/clock", "days", time.toDays(), "minutes", time.toMinutesPart() + 60 * time.toHoursPart()).expect(200);
        travelled = travelled.plus(time);
        if (travelled.toDays() < 180) return;
        shared.forEach(Person::signIn);
        travelled = Duration.ZERO;
    }

    private synchronized void ready() {
        if (ready == null) ready = Wait.upTo(Duration.ofSeconds(90)).until(() -> nobody().statusOf("/health/ready") == 200);
        if (!ready) throw new AssertionError("The portal at " + address + " did not get ready; what it said: target/it/server.log.0");
    }
}
