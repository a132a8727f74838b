package org.haoren.guardians;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.store.Reading;

/** What a page has asked about people's ages: each part of a ward's page asks again. Whoever changes something asks anew each time. */
@RequestScoped
class ReadAges {
    @Inject Reading reading;
    private final Map<AccountId, Maturity> known = new HashMap<>();

    /** @param find asked about those only of whom nothing is known yet */
    Map<AccountId, Maturity> of(Collection<AccountId> people, Function<List<AccountId>, Map<AccountId, Maturity>> find) {
        if (!reading.isOnly()) return find.apply(List.copyOf(people));
        var unknown = people.stream().filter(each -> !known.containsKey(each)).distinct().toList();
        if (!unknown.isEmpty()) known.putAll(find.apply(unknown));
        var found = new HashMap<AccountId, Maturity>();
        people.forEach(each -> found.put(each, known.get(each)));
        return found;
    }
}
