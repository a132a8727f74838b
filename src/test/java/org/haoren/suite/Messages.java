package org.haoren.suite;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** What a demo portal would have sent, or has. */
public final class Messages {
    private static final Pattern CODE = Pattern.compile("(?<!\\d)\\d{6}(?!\\d)");

    private static final Pattern CHANGE = Pattern.compile("/accounts/undo\\?change=([0-9a-z]{26})");

    private Messages() {}

    /** What the latest message to that number or address leads to, where it tells of a change of it. */
    public static String change(Portal portal, String login) {
        var text = to(portal, login).get(0).getString("text");
        var found = CHANGE.matcher(text);
        if (!found.find()) throw new AssertionError("No change in " + text);
        return found.group(1);
    }

    /** The code in the latest message to that number or address. */
    public static String code(Portal portal, String login) {
        var text = to(portal, login).get(0).getString("text");
        var found = CODE.matcher(text);
        if (!found.find()) throw new AssertionError("No code in " + text);
        return found.group();
    }

    /** The text of the latest message to that number or address. */
    public static String latest(Portal portal, String login) {
        return to(portal, login).get(0).getString("text");
    }

    /** To that number or address, latest first; at most a page of them. */
    public static List<JsonObject> to(Portal portal, String login) {
        return portal.nobody().get("/api/demo/messages?to=" + URLEncoder.encode(login, StandardCharsets.UTF_8)).expect(200).json().getJsonArray("rows").getValuesAs(JsonObject.class);
    }
}
