package org.haoren.office.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Grant;
import org.haoren.platform.permit.Identity;
import org.haoren.platform.permit.Role;
import org.haoren.platform.time.TravellingClock;

/** The invented people while the city's past is being told: each act is done by one of them, at its moment, through the same desk as everybody's. */
@ApplicationScoped
class Cast {
    /** Who acts before they have an account. */
    static final String NOBODY = "";
    @Inject Caller caller;
    @Inject TravellingClock clock;
    private final Map<String, Identity> known = new HashMap<>();
    private Timeline line = new Timeline();

    void meet(String login, AccountId account, String name) {
        known.put(login, new Identity(account, name, false, new HashSet<>()));
    }

    void verified(String login) {
        var who = of(login);
        known.put(login, new Identity(who.account(), who.name(), true, who.grants()));
    }

    void holds(String login, Role role, String scope) {
        var who = of(login);
        var grants = new HashSet<>(who.grants());
        grants.add(new Grant(role, scope));
        known.put(login, new Identity(who.account(), who.name(), who.verified(), grants));
    }

    /** Puts an act on the city's time line. Whoever it makes possible is put there from within it. */
    void act(String login, Instant moment, Runnable act) {
        line.at(moment, () -> clock.at(moment, () -> {
            if (!login.equals(NOBODY)) caller.is(of(login));
            try {
                act.run();
            } finally {
                caller.is((Identity) null);
            }
        }));
    }

    /** Tells what was put on the line, from the first moment to the last. */
    void tell() {
        line.tell();
        line = new Timeline();
    }

    private Identity of(String login) {
        var who = known.get(login);
        if (who == null) throw new IllegalArgumentException("Nobody in the demo city signs in as " + login);
        return who;
    }
}
