package org.haoren.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.IntStream;
import org.haoren.accounts.CarriedSignIn;
import org.haoren.platform.crypto.TestSecret;
import org.haoren.platform.permit.Grant;
import org.haoren.platform.permit.Role;
import org.haoren.suite.Person;

/** Those of {@link Citizens} who are volunteers, numbered from nought, and what a part of them wants of one shift. @param first of them; the others follow */
record Crowd(String shift, int first, int number) {
    private static final Set<Grant> VOLUNTEER = Set.of(new Grant(Role.VOLUNTEER, ""));

    /** One of a crowd, signed in. */
    record Comer(String shift, CarriedSignIn signIn) {
        /** @param act below the shift's address @param body nothing or JSON */
        byte[] posts(String act, String body) {
            return Client.request("POST", "/api/shifts/" + shift + act, "Cookie: " + signIn.cookies() + "\r\nX-CSRF-Token: " + signIn.csrfToken() + "\r\n", body);
        }
    }

    static String shift(Person leader, String station, String name, LocalDateTime starts, int places) {
        return leader.post("/api/shifts", "station", station, "zh", name, "en", "Crowd", "field", "community", "startsAt", starts, "endsAt", starts.plusHours(2), "places", places,
                "riskZh", "无", "minimumAge", 14).expect(201).code();
    }

    /** So many volunteers, and all who live between them. */
    static void write(Properties settings, Path data, int volunteers) {
        new Citizens(settings, data).write(0, citizen(volunteers));
    }

    /** Every third citizen is a volunteer. */
    private static int citizen(int volunteer) {
        return 3 * volunteer;
    }

    static long account(int volunteer) {
        return Citizens.account(citizen(volunteer));
    }

    List<Comer> comers(TestSecret secret, Instant now) {
        return IntStream.range(first, first + number).parallel()
                .mapToObj(each -> new Comer(shift, CarriedSignIn.of(account(each), Citizens.person(citizen(each), secret), now, secret, VOLUNTEER))).toList();
    }
}
