package org.haoren.platform.rates;

import io.github.bucket4j.TimeMeter;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.HashMap;
import org.haoren.platform.config.Settings;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.refusal.TooMany;

/** Asked by a desk before it does what a program could do by the thousand. Costs some microseconds and nothing of the database. */
@ApplicationScoped
public class Rates {
    @Inject Settings settings;
    @Inject Sender sender;
    @Inject Caller caller;
    private Buckets buckets;

    @PostConstruct
    void read() {
        var limits = new HashMap<String, Integer>();
        for (var rate : Rate.values()) for (var of : rate.of()) limits.put(rate.setting(of), settings.number(rate.setting(of)));
        buckets = new Buckets(limits::get, TimeMeter.SYSTEM_NANOTIME);
    }

    /** @throws TooMany where this account, device or address did it too often within the hour; then it does not count */
    public void take(Rate rate) {
        take(rate, null);
    }

    /** @param login that it is about, where it is done to somebody's telephone or mailbox; @throws TooMany likewise */
    public void take(Rate rate, String login) {
        if (sender.address().isEmpty()) return;
        var whose = new EnumMap<Rate.Of, String>(Rate.Of.class);
        if (login != null) whose.put(Rate.Of.LOGIN, login);
        sender.address().ifPresent(address -> whose.put(Rate.Of.ADDRESS, address));
        sender.device().ifPresent(device -> whose.put(Rate.Of.DEVICE, device));
        caller.identity().ifPresent(who -> whose.put(Rate.Of.ACCOUNT, Long.toString(who.account().value())));
        var wait = buckets.take(rate, whose);
        if (!wait.isZero()) throw new TooMany(rate.name(), (int) Math.max(1, wait.plusMillis(999).toSeconds()));
    }
}
