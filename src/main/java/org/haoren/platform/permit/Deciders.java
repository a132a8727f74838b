package org.haoren.platform.permit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.stream.Collectors;

/** The caller, as one who records, confirms or decides. */
@ApplicationScoped
public class Deciders {
    @Inject Instance<Wards> wards;
    @Inject Caller caller;

    public Decider caller() {
        var who = caller.account();
        return new Decider(who, wards.stream().flatMap(each -> each.of(who).stream()).collect(Collectors.toSet()));
    }
}
