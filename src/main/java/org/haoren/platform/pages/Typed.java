package org.haoren.platform.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One value of a form that was sent in vain, so that it can be sent again. */
public record Typed(String name, String value) {
    static final String TYPED = "org.haoren.typed";
    /** Sent along with what was typed before: bring the form back with it, but do nothing yet. */
    static final String AGAIN = "again";
    private static final Set<String> OWN = Set.of("csrf", AGAIN);
    private static final int TOLD_FROM = 30;

    /** In the order in which they were sent, without what belongs to the sign-in that is over. */
    static List<Typed> of(HttpServletRequest request) {
        var query = List.of(String.valueOf(request.getQueryString()).replaceAll("=[^&]*", "").split("&"));
        var typed = new ArrayList<Typed>();
        request.getParameterMap().forEach((name, values) -> {
            if (OWN.contains(name) || query.contains(name)) return;
            for (var value : values) typed.add(new Typed(name, value));
        });
        return List.copyOf(typed);
    }

    /** Whether anything was typed or chosen at all, besides the button that was pressed. A form sends its own id along, as name and value. */
    static boolean any(List<Typed> sent) {
        return sent.stream().filter(each -> !each.name.startsWith("jakarta.faces.") && !each.name.equals(each.value)).count() > 1;
    }

    /** Whether it is something told, worth being shown; names and numbers are not put before whoever sits there now. */
    public boolean told() {
        return value.length() >= TOLD_FROM;
    }
}
