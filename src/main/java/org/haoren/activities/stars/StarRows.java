package org.haoren.activities.stars;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.haoren.guardians.ProtectionDesk;

/** Star grants as everybody may read them: a handful of queries a page. A minor is named where both they and a guardian agree to it. */
@ApplicationScoped
class StarRows {
    @Inject StarStore store;
    @Inject StarRules rules;
    @Inject ProtectionDesk protections;
    @Inject Clock clock;

    List<StarRow> of(List<StarGrant> grants) {
        var people = grants.stream().map(StarGrant::account).distinct().toList();
        var standings = store.standings(people).stream().collect(toMap(Standing::account, each -> each));
        var objections = store.objections(grants.stream().map(StarGrant::code).toList()).stream().collect(groupingBy(StarObjection::star));
        var unnamed = protections.unnamed(standings.values().stream().filter(each -> each.shown() != null).map(Standing::account).toList());
        var now = clock.instant();
        return grants.stream().map(each -> each.row(standings.containsKey(each.account()) && !unnamed.contains(each.account()) ? standings.get(each.account()).shown() : null, rules.lastDay(each),
                objections.getOrDefault(each.code(), List.of()), now)).toList();
    }

    StarRow of(StarGrant grant) {
        return of(List.of(grant)).get(0);
    }
}
