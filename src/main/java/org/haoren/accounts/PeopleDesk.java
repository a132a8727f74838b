package org.haoren.accounts;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.rates.Rate;
import org.haoren.platform.rates.Rates;
import org.haoren.platform.store.Page;
import org.haoren.platform.time.CityTime;

/** Finds somebody who stands at the counter, or is on the telephone. What is shown of them is masked. */
@ApplicationScoped
@Transactional
@Permit
public class PeopleDesk {
    /** People of one search. */
    public static final int MOST = 200;
    private static final int PAGE = 20;
    @Inject PeopleStore store;
    @Inject AccountStore accounts;
    @Inject Rates rates;
    @Inject CityTime time;

    /** @param text beginning of a name, pinyin or its initials, a number, a telephone or its ends @param page from 1; null for the first */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public FoundPeople search(@NotNull String text, Integer page) {
        rates.take(Rate.SEARCH);
        var found = store.found(PersonQuery.of(text, time.today()), MOST + 1);
        return page(found.stream().limit(MOST).map(AccountId::new).toList(), page, found.size() > MOST);
    }

    /** Of people whom another room found by something of its own. */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public FoundPeople these(@NotNull List<AccountId> ids) {
        rates.take(Rate.SEARCH);
        return page(ids, 1, false);
    }

    private FoundPeople page(List<AccountId> ids, Integer asked, boolean more) {
        int pages = Math.max(1, (ids.size() + PAGE - 1) / PAGE);
        int number = Math.max(1, Math.min(asked == null ? 1 : asked, pages));
        var shown = ids.subList((number - 1) * PAGE, Math.min(number * PAGE, ids.size()));
        var rows = accounts.all(shown).stream().collect(toMap(Account::id, account -> new FoundPeople.Found(account.id(), account.row(null), !account.signsIn())));
        return new FoundPeople(new Page<>(shown.stream().map(rows::get).toList(), number, PAGE, ids.size()), more);
    }
}
