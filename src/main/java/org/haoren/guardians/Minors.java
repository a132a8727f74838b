package org.haoren.guardians;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.haoren.accounts.AccountDesk;
import org.haoren.accounts.AccountRow;
import org.haoren.platform.config.Settings;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.store.Reading;
import org.haoren.platform.time.CityTime;

/** How old people are by what is written and the clock, and what follows from it; asked anew every time. */
@ApplicationScoped
class Minors {
    @Inject GuardianStore store;
    @Inject AccountDesk accounts;
    @Inject Settings settings;
    @Inject CityTime time;
    @Inject Reading reading;

    Ages ages() {
        return new Ages(settings.number("haoren.guardian.child-age"), settings.number("haoren.guardian.login-age"), settings.number("haoren.guardian.income-age"),
                settings.number("haoren.volunteer.full-age"));
    }

    int mostGuardians() {
        return settings.number("haoren.guardian.most");
    }

    /** Where no birth date is known, what protects most. */
    Maturity maturity(LocalDate born, boolean ownIncome) {
        return born == null ? Maturity.FAMILY : ages().of(born, time.today(), ownIncome);
    }

    /** In three queries, however many they are. */
    Map<AccountId, Maturity> maturities(Collection<AccountId> people) {
        return reading.of(Maturity.class, people, this::asked);
    }

    private Map<AccountId, Maturity> asked(List<AccountId> people) {
        var incomes = new HashSet<>(store.ownIncome(people));
        var born = accounts.births(people);
        return people.stream().collect(toMap(each -> each, each -> maturity(born.get(each), incomes.contains(each))));
    }

    /** Those of them who are minors. */
    Set<AccountId> among(Collection<AccountId> people) {
        if (people.isEmpty()) return Set.of();
        return maturities(people).entrySet().stream().filter(each -> each.getValue().minor()).map(Map.Entry::getKey).collect(toSet());
    }

    Maturity maturity(AccountId account) {
        return maturities(List.of(account)).get(account);
    }

    GuardianRules.Person person(AccountId account, AccountRow row) {
        return new GuardianRules.Person(row.verified(), maturity(row.born(), store.livesByOwnIncome(account)), store.guards(account));
    }

    ProtectionRow protection(AccountId account, Maturity maturity) {
        if (!maturity.minor()) return new ProtectionRow(maturity, Set.of(), Set.of());
        var confirmed = store.confirmed(List.of(account));
        return new ProtectionRow(maturity, new Consents(store.latestWords(confirmed)).standing(maturity), confirmed.stream().map(Guardianship::guardian).collect(toSet()));
    }

    void lock(AccountId... people) {
        for (var each : people) if (each != null && !store.knows(each)) introduce(each);
        store.lock(people);
    }

    private void introduce(AccountId account) {
        try {
            store.introduce(account);
        } catch (RuntimeException e) {
            // somebody was quicker: then the person is known all the same, and the lock says so
            if (!store.knows(account)) throw e;
        }
    }
}
