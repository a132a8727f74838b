package org.haoren.volunteers.invitations;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import org.haoren.suite.Answer;
import org.haoren.suite.Messages;
import org.haoren.suite.Person;
import org.haoren.suite.Portal;
import org.haoren.suite.Wait;

/** Lists that tests hand in, and what comes of them. */
public final class Lists {
    public static final String HEAD = "姓名,证件号码,手机号,已有时长,起始日期,来源\n";
    private static final Pattern LINK = Pattern.compile("/volunteers/invitation\\?invitation=([0-9a-z]{40})");

    private Lists() {}

    public static Answer handIn(Person clerk, byte[] file) {
        return clerk.send("POST", "/api/invitation-lists?origin=" + URLEncoder.encode("河东文化站", StandardCharsets.UTF_8), "application/octet-stream", BodyPublishers.ofByteArray(file));
    }

    public static Answer handIn(Person clerk, String csv) {
        return handIn(clerk, csv.getBytes(StandardCharsets.UTF_8));
    }

    /** Read to its end. @return its code */
    public static String read(Person clerk, String csv) {
        var code = handIn(clerk, csv).expect(202).json().getString("code");
        awaited(clerk, code, "CHECKED");
        return code;
    }

    public static JsonObject awaited(Person clerk, String code, String state) {
        if (!Wait.upTo(Duration.ofSeconds(60)).until(() -> one(clerk, code).getString("state").equals(state))) throw new AssertionError("Never " + state + ": " + one(clerk, code));
        return one(clerk, code);
    }

    public static JsonObject one(Person clerk, String code) {
        return clerk.get("/api/invitation-lists/" + code).expect(200).json();
    }

    /** Handed in by one, released by another, and sent. @return what the letter to that contact leads to */
    public static String invited(Portal portal, Person clerk, Person second, String csv, String contact) {
        var code = read(clerk, csv);
        second.post("/api/invitation-lists/" + code + "/decision", "verdict", "RELEASED").expect(204);
        awaited(clerk, code, "SENT");
        return token(portal, contact);
    }

    public static String token(Portal portal, String contact) {
        var found = LINK.matcher(Messages.to(portal, contact).get(0).getString("text"));
        if (!found.find()) throw new AssertionError("No invitation");
        return found.group(1);
    }
}
