package org.haoren.suite;

import jakarta.json.JsonObject;
import java.time.LocalDate;
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

    /** A record that this guardian has opened for a child of that age, and nobody has seen. @return code of the guardianship */
    public String opened(Person guardian, String name, LocalDate born) {
        return guardian.post("/api/guardianships/children", "name", name, "idNumber", IdNumbers.born(born, SERIAL.incrementAndGet() % 800), "kind", "PARENT", "understood", true)
                .expect(201).code();
    }

    /** Likewise, with the child's document and the proof seen at the counter and confirmed. */
    public String child(Person guardian, String name, LocalDate born) {
        var serial = SERIAL.incrementAndGet() % 800;
        var code = guardian.post("/api/guardianships/children", "name", name, "idNumber", IdNumbers.born(born, serial), "kind", "PARENT", "understood", true).expect(201).code();
        portal.clerk().post("/api/accounts/" + account(code) + "/verification", "idNumber", IdNumbers.born(born, serial)).expect(204);
        confirmed(code);
        return code;
    }

    /** Names the ward's account for the counter. */
    public String account(String code) {
        for (int page = 1;; page++) {
            var rows = portal.clerk().get("/api/guardianships/counter?page=" + page).expect(200).json().getJsonArray("rows").getValuesAs(JsonObject.class);
            var found = rows.stream().filter(each -> each.getString("code").equals(code)).findFirst();
            if (found.isPresent()) return found.get().getString("wardCode");
            if (rows.isEmpty()) throw new AssertionError("Not at the counter: " + code);
        }
    }

    public Answer registered(Person guardian, String code) {
        return guardian.post("/api/volunteers/children/" + code, "skills", List.of(), "fields", List.of(), "times", List.of("weekend_day"), "phone", "13800000001", "emergencyName", "外婆",
                "emergencyRelation", "OTHER", "emergencyPhone", "13800000002", "oath", true);
    }

    /** A minor who has registered as a volunteer with the consent of this guardian. */
    public Person volunteer(String name, int years, Person guardian) {
        var ward = minor(name, years);
        guards(guardian, ward);
        TestPlaces.volunteer(ward, "").expect(201);
        return ward.signIn();
    }
}
