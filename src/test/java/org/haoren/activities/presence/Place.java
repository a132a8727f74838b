package org.haoren.activities.presence;

import jakarta.json.JsonObject;
import java.time.LocalDateTime;
import org.haoren.suite.Answer;
import org.haoren.suite.Person;
import org.haoren.suite.Portal;
import org.haoren.suite.Stars;
import org.haoren.suite.TestPlaces;

/** A shift of two hours, its screen, and those who pass it. */
record Place(Person leader, String station, String shift, LocalDateTime starts) {
    static Place of(Portal portal, Person leader, String name, LocalDateTime starts) {
        return at(leader, TestPlaces.approved(portal, leader, name + "站"), name, starts);
    }

    static Place at(Person leader, String station, String name, LocalDateTime starts) {
        var shift = leader.post("/api/shifts", "station", station, "zh", name, "en", "Being there", "field", "community", "startsAt", starts, "endsAt", starts.plusHours(2), "places", 30,
                "riskZh", "无", "minimumAge", 14).expect(201).code();
        return new Place(leader, station, shift, starts);
    }

    /** A new volunteer with a place in it. */
    Person comer(Portal portal, String name) {
        var person = portal.volunteer(name);
        person.post("/api/shifts/" + shift + "/sign-ups").expect(201);
        return person;
    }

    JsonObject code() {
        return leader.get("/api/shifts/" + shift + "/check-ins/code").expect(200).json();
    }

    String link() {
        return scanned(code());
    }

    static String scanned(JsonObject code) {
        return code.getString("address").replaceFirst(".*\\?scan=", "");
    }

    String digits() {
        return code().getString("digits");
    }

    Answer in(Person who, String code) {
        return who.post("/api/shifts/" + shift + "/check-ins", "code", code);
    }

    Answer out(Person who, String code) {
        return who.post("/api/shifts/" + shift + "/check-outs", "code", code);
    }

    Answer letIn(Person by, Person whom) {
        return by.post("/api/shifts/" + shift + "/check-ins/cards", "card", Stars.number(whom));
    }

    Answer letOut(Person by, Person whom) {
        return by.post("/api/shifts/" + shift + "/check-outs/cards", "card", Stars.number(whom));
    }
}
