package org.haoren.suite;

import java.time.LocalDate;
import java.util.List;

/** Volunteers on their way to a star, in a portal whose first star takes two hours and whose second takes three. */
public final class Stars {
    private Stars() {}

    /** @param entry code of the confirmed service entry @param star code of the grant, null where nobody proposed one */
    public record Served(Person volunteer, String entry, String star) {}

    /** Two hours in a shift of this station, called by its leader and confirmed by the shared clerk. */
    public static Served served(Portal portal, Person leader, String station, Person volunteer) {
        return served(portal, leader, station, volunteer, 120);
    }

    public static Served served(Portal portal, Person leader, String station, Person volunteer, int minutes) {
        return served(portal, leader, station, volunteer, minutes, 18);
    }

    public static Served served(Portal portal, Person leader, String station, Person volunteer, int minutes, int minimumAge) {
        var field = portal.nobody().get("/api/volunteers/fields").expect(200).list().getJsonObject(0).getString("code");
        var starts = portal.now().withNano(0).plusMinutes(30);
        var shift = leader.post("/api/shifts", "station", station, "zh", "星级班次" + minutes, "field", field, "startsAt", starts, "endsAt", starts.plusMinutes(minutes), "places", 3,
                "riskZh", "没有特别的风险。", "minimumAge", minimumAge).expect(201).code();
        volunteer.post("/api/shifts/" + shift + "/sign-ups").expect(201);
        portal.until(starts.plusMinutes(minutes));
        var place = leader.get("/api/shifts/" + shift + "/sign-ups").expect(200).list().getJsonObject(0).getString("code");
        var entry = leader.post("/api/shifts/" + shift + "/roll-calls", "lines", List.of(Json.of("signUp", place, "minutes", minutes))).expect(201).list().getJsonObject(0).getString("code");
        portal.clerk().post("/api/service-entries/" + entry + "/confirmation").expect(201);
        return new Served(volunteer, entry, null);
    }

    /** By the shared clerk. @return code of the grant */
    public static String proposed(Portal portal, Served served) {
        return portal.clerk().post("/api/stars", "number", number(served.volunteer())).expect(201).code();
    }

    public static String number(Person volunteer) {
        return volunteer.get("/api/volunteers/me").expect(200).json().getString("number");
    }

    /** The clock moves to the first moment after the notice. */
    public static void noticeOver(Portal portal, String star) {
        portal.until(LocalDate.parse(portal.nobody().get("/api/stars/" + star).expect(200).json().getString("lastDay")).plusDays(1).atStartOfDay());
    }

    /** Served, proposed, put to notice and granted by a second clerk. */
    public static Served granted(Portal portal, Person leader, String station, Person volunteer) {
        var served = served(portal, leader, station, volunteer);
        var star = proposed(portal, served);
        noticeOver(portal, star);
        portal.staff("授星的人", "OFFICE_CLERK", "").post("/api/stars/" + star + "/decision", "verdict", "GRANTED").expect(201);
        return new Served(volunteer, served.entry(), star);
    }

    /** The entry is taken out again: the hours are not there any more. */
    public static void voided(Portal portal, Served served) {
        portal.clerk().post("/api/service-entries/" + served.entry() + "/voiding", "reason", "核对后发现没有到岗").expect(201);
    }
}
