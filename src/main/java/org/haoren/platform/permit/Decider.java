package org.haoren.platform.permit;

import java.util.List;
import java.util.Set;
import org.haoren.platform.refusal.Refusal;

/**
 * Whoever records, confirms or decides. Nobody does it about themself, nor about a minor for whom they answer.
 *
 * @param wards for whom they have accepted to answer, whether two people have seen the proof already or not
 */
public record Decider(AccountId account, Set<AccountId> wards) {
    public Decider {
        wards = Set.copyOf(wards);
    }

    /** Somebody who answers for nobody. */
    public static Decider alone(AccountId account) {
        return new Decider(account, Set.of());
    }

    /** Whether it would be about themself, or about their ward. */
    public boolean near(AccountId person) {
        return account.equals(person) || wards.contains(person);
    }

    /** @param themself what is said where it is about them */
    public List<Refusal> objections(AccountId about, Refusal themself) {
        if (account.equals(about)) return List.of(themself);
        return wards.contains(about) ? List.of(PermitRefusal.NOT_FOR_YOUR_WARD) : List.of();
    }

    /** Likewise, beside the field of a form that names the person. */
    public List<Refusal> objections(AccountId about, Refusal themself, String field) {
        return objections(about, themself).stream().map(each -> each.on(field)).toList();
    }
}
