package org.haoren.suite;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Minors and their guardians, with a second person at the counter who confirms what the shared clerk records. */
public final class Family {
    private static final String PATH = "/api/guardianships/";
    private static final AtomicInteger SERIAL = new AtomicInteger();
    public final Person second;
    private final Portal portal;

    public Family(Portal portal) {
        this.portal = portal;
        second = portal.staff("复核人", "OFFICE_CLERK", "");
    }

    /** Verified, with an own sign-in, that many years and half a year old. */
    public Person minor(String name, int years) {
        return portal.verified(name, portal.now().toLocalDate().minusYears(years).minusMonths(6), SERIAL.incrementAndGet() % 800);
    }

    public Answer accept(Person guardian, String code) {
        return guardian.post(PATH + code + "/acceptance", "purposes", List.of("VOLUNTEERING"), "understood", true);
    }

    public Answer prove(Person clerk, String code) {
        return clerk.post(PATH + code + "/proofs", "kind", "PARENT", "paper", "HOUSEHOLD_REGISTER", "note", "户口簿同一户");
    }

    public Answer decide(Person who, String proof, String verdict) {
        return who.post(PATH + "proofs/" + proof + "/decision", "verdict", verdict);
    }

    /** Asked, accepted with consent to volunteering, proved and confirmed. @return code of the guardianship */
    public String guards(Person guardian, Person ward) {
        var code = ward.post("/api/guardianships", "login", guardian.login(), "kind", "PARENT").expect(201).code();
        accept(guardian, code).expect(200);
        confirmed(code);
        return code;
    }

    public void confirmed(String code) {
        decide(second, prove(portal.clerk(), code).expect(201).code(), "CONFIRMED").expect(204);
    }

    /** A minor who has registered as a volunteer with the consent of this guardian. */
    public Person volunteer(String name, int years, Person guardian) {
        var ward = minor(name, years);
        guards(guardian, ward);
        TestPlaces.volunteer(ward, "").expect(201);
        return ward.signIn();
    }
}
