package org.haoren.activities.hours;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.haoren.activities.flags.OddKind;
import org.haoren.activities.flags.SightDesk;
import org.haoren.platform.permit.AccountId;

/** Shows entries to the rules that look for what is odd, with what stands around them. */
@ApplicationScoped
class Watch {
    private static final Duration AROUND = Duration.ofDays(1);
    @Inject WatchStore store;
    @Inject SightDesk sights;
    @Inject Clock clock;

    /** @param written by one person at one moment, in one shift, or one for a wish */
    void look(List<ServiceEntry> written) {
        var around = around(written);
        var mutual = mutual(written, Set.of());
        sights.look(written.stream().map(entry -> {
            var others = around.getOrDefault(entry.volunteer(), List.of()).stream().filter(other -> !other.id().equals(entry.id())).map(ServiceEntry::known).toList();
            return entry.sight(others, mutual.contains(entry));
        }).toList());
    }

    /** What was served within a day of these, and what their recorder wrote down for the same people lately. */
    private Map<AccountId, List<ServiceEntry>> around(List<ServiceEntry> written) {
        var volunteers = volunteers(written);
        var span = written.get(0).span();
        var lately = store.recorded(volunteers, written.get(0).recorder(), clock.instant().minus(sights.reach().again()));
        var served = store.served(volunteers, span.from().minus(AROUND), span.until().plus(AROUND));
        return Stream.concat(served.stream(), lately.stream()).collect(toMap(ServiceEntry::id, entry -> entry, (one, same) -> one, LinkedHashMap::new)).values().stream()
                .collect(groupingBy(ServiceEntry::volunteer));
    }

    /**
     * Of these, those whose volunteer has lately credited whoever wrote them down, or whoever is about to confirm them. Who wished for something and says that it was done is nobody's crony:
     * neighbours help one another.
     *
     * @param confirmers none or one
     */
    Set<ServiceEntry> mutual(Collection<ServiceEntry> entries, Set<AccountId> confirmers) {
        var takers = new HashSet<>(confirmers);
        entries.stream().flatMap(Watch::recorder).forEach(takers::add);
        if (takers.isEmpty()) return Set.of();
        var credits = Set.copyOf(store.credits(takers, volunteers(entries), clock.instant().minus(sights.reach().mutual())));
        return entries.stream().filter(entry -> Stream.concat(confirmers.stream(), recorder(entry)).filter(taker -> !taker.equals(entry.volunteer()))
                .anyMatch(taker -> credits.contains(new WatchStore.Credit(taker, entry.volunteer())))).collect(toSet());
    }

    private static Stream<AccountId> recorder(ServiceEntry entry) {
        return entry.source() == Source.WISH || entry.recorder().equals(entry.volunteer()) ? Stream.of() : Stream.of(entry.recorder());
    }

    /** These wait for somebody of the office, because two people credit one another. */
    void putAside(Collection<ServiceEntry> mutual) {
        if (!mutual.isEmpty()) sights.raise(OddKind.MUTUAL, mutual.stream().map(entry -> entry.sight(List.of(), true)).toList());
    }

    private static Set<AccountId> volunteers(Collection<ServiceEntry> entries) {
        return entries.stream().map(ServiceEntry::volunteer).collect(toSet());
    }
}
