package org.haoren.volunteers;

import java.time.Instant;
import java.util.Map;
import org.haoren.platform.facts.Fact;

/** Somebody has become a volunteer. Who, stands sealed. */
record VolunteerRegistered(long account, String number, Instant at) implements Fact {
    @Override
    public String subject() {
        return "volunteer";
    }

    @Override
    public Map<String, String> sealed() {
        return Map.of("account", Long.toString(account), "number", number);
    }
}
