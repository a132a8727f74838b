package org.haoren.guardians;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.haoren.accounts.AccountDesk;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.refusal.Missing;

/** For the rooms after this one: who is a minor, what holds for them, and who guards whom. No address leads here. */
@ApplicationScoped
@Transactional
@Permit
public class ProtectionDesk {
    @Inject GuardianStore store;
    @Inject Minors minors;
    @Inject AccountDesk accounts;
    @Inject Caller caller;

    /** Also where somebody acts by the link of a letter, and nobody is signed in. No address leads here. */
    @Permit(Role.PUBLIC)
    public ProtectionRow of(AccountId account) {
        return minors.protection(account, minors.maturity(account));
    }

    /** Likewise, by a birth date that has just been stated. */
    @Permit(Role.RESIDENT)
    public ProtectionRow of(AccountId account, LocalDate born) {
        return minors.protection(account, minors.maturity(born, store.livesByOwnIncome(account)));
    }

    /** Of these people, whom nothing public names: minors of whom no guardian's consent to it holds, and children whatever is consented to. */
    @Permit(Role.PUBLIC)
    public Set<AccountId> unnamed(Collection<AccountId> people) {
        var minor = minors.maturities(people).entrySet().stream().filter(each -> each.getValue().minor()).toList();
        if (minor.isEmpty()) return Set.of();
        var confirmed = store.confirmed(minor.stream().map(Map.Entry::getKey).toList());
        var words = store.latestWords(confirmed);
        return minor.stream().filter(each -> {
            var own = confirmed.stream().filter(one -> one.ward().equals(each.getKey())).toList();
            return !new Consents(words.stream().filter(word -> own.stream().anyMatch(word::of)).toList()).standing(each.getValue()).contains(ConsentPurpose.NAMING);
        }).map(Map.Entry::getKey).collect(toSet());
    }

    /** Who guards each of them now; who is of full age, or has no guardian, is left out. */
    @Permit(Role.RESIDENT)
    public Map<AccountId, Set<AccountId>> guardians(Collection<AccountId> people) {
        var confirmed = store.confirmed(people);
        if (confirmed.isEmpty()) return Map.of();
        var maturities = minors.maturities(confirmed.stream().map(Guardianship::ward).toList());
        return confirmed.stream().filter(each -> maturities.get(each.ward()).minor()).collect(groupingBy(Guardianship::ward, mapping(Guardianship::guardian, toSet())));
    }

    /** Whom they guard now. */
    @Permit(Role.RESIDENT)
    public Set<AccountId> wards(AccountId guardian) {
        return minors.among(store.ofGuardian(guardian).stream().filter(Guardianship::confirmed).map(Guardianship::ward).toList());
    }

    @Permit(Role.RESIDENT)
    public boolean guards(AccountId guardian, AccountId ward) {
        return guardians(List.of(ward)).getOrDefault(ward, Set.of()).contains(guardian);
    }

    /** The child for whom the caller acts by this guardianship. @throws Missing where they do not: the child signs in themself, or is of full age */
    @Permit(Role.RESIDENT)
    public AccountId child(String guardianship) {
        var ward = ward(guardianship);
        if (accounts.signsIn(ward)) throw new Missing(guardianship);
        return ward;
    }

    /** Whether the caller acts for whom they guard by this guardianship. */
    @Permit(Role.RESIDENT)
    public boolean acts(String guardianship) {
        var found = store.get(guardianship);
        return guarded(found) && !accounts.signsIn(found.ward());
    }

    private boolean guarded(Guardianship found) {
        return found.confirmed() && caller.is(found.guardian()) && minors.maturity(found.ward()).minor();
    }

    /** All for whom the caller acts. */
    @Permit(Role.RESIDENT)
    public List<ChildRow> children() {
        var confirmed = store.ofGuardian(caller.account()).stream().filter(Guardianship::confirmed).toList();
        if (confirmed.isEmpty()) return List.of();
        var wards = confirmed.stream().map(Guardianship::ward).toList();
        var names = accounts.names(accounts.signless(wards));
        var maturities = minors.maturities(wards);
        return confirmed.stream().filter(each -> names.containsKey(each.ward()) && maturities.get(each.ward()).minor())
                .map(each -> new ChildRow(each.code(), names.get(each.ward()), maturities.get(each.ward()), each.ward())).toList();
    }

    /** Of these people, those who come along with their family only: their time is nobody's. */
    @Permit(Role.RESIDENT)
    public Set<AccountId> family(Collection<AccountId> people) {
        return minors.maturities(people).entrySet().stream().filter(each -> each.getValue() == Maturity.FAMILY).map(Map.Entry::getKey).collect(toSet());
    }

    /** Whom the caller guards by this guardianship. @throws Missing where they do not, or no longer do: the ward is of full age */
    @Permit(Role.RESIDENT)
    public AccountId ward(String guardianship) {
        var found = guardianship == null ? null : store.get(guardianship);
        if (found == null || !guarded(found)) throw new Missing(guardianship);
        return found.ward();
    }
}
