package org.haoren.volunteers.disputes;

import java.time.Duration;
import java.util.regex.Pattern;
import org.haoren.suite.Answer;
import org.haoren.suite.Messages;
import org.haoren.suite.Person;
import org.haoren.suite.Portal;
import org.haoren.suite.Proofs;
import org.haoren.suite.Wait;

/** People who ask whether they are registered. */
public final class Disputes {
    private static final Pattern LINK = Pattern.compile("/volunteers/dispute\\?link=([0-9a-z]{26})");

    private Disputes() {}

    public static Answer asks(Portal portal, String name, String number) {
        var nobody = portal.nobody();
        return nobody.post("/api/self-checks", "name", name, "idNumber", number, "proof", Proofs.solved(nobody, "/api/self-checks/challenge"));
    }

    /** What the letter to a volunteer who asked leads to. */
    public static String link(Portal portal, Person volunteer) {
        asks(portal, volunteer.name(), volunteer.idNumber()).expect(202);
        if (!Wait.upTo(Duration.ofSeconds(20)).until(() -> Messages.to(portal, volunteer.login()).stream().anyMatch(message -> message.getString("kind").equals("KEPT_VOLUNTEER"))))
            throw new AssertionError("Not told what is kept: " + volunteer.name());
        var found = LINK.matcher(Messages.to(portal, volunteer.login()).get(0).getString("text"));
        if (!found.find()) throw new AssertionError("No link");
        return found.group(1);
    }
}
