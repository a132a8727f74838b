package org.haoren.guardians;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.haoren.accounts.AccountDesk;
import org.haoren.platform.permit.AccountId;

/** Guardianships for those who may read them, with names; in a handful of queries, however many they are. */
@ApplicationScoped
class GuardianRows {
    @Inject GuardianStore store;
    @Inject Minors minors;
    @Inject AccountDesk accounts;

    List<GuardianshipRow> of(List<Guardianship> guardianships) {
        var wards = guardianships.stream().map(Guardianship::ward).toList();
        var names = accounts.names(guardianships.stream().flatMap(each -> people(each).stream()).toList());
        var maturities = minors.maturities(wards);
        var confirmed = store.confirmed(wards);
        var words = store.latestWords(Stream.concat(guardianships.stream(), confirmed.stream()).distinct().toList());
        return guardianships.stream().map(each -> {
            var together = new Consents(words.stream().filter(word -> confirmed.stream().anyMatch(other -> other.ward().equals(each.ward()) && word.of(other))).toList());
            var maturity = maturities.get(each.ward());
            return each.row(names.getOrDefault(each.ward(), ""), each.accepted() ? names.getOrDefault(each.guardian(), "") : "", maturity,
                    consents(words.stream().filter(word -> word.of(each)).toList(), together, maturity));
        }).toList();
    }

    private static List<AccountId> people(Guardianship guardianship) {
        var found = new ArrayList<>(List.of(guardianship.ward()));
        if (guardianship.accepted()) found.add(guardianship.guardian());
        return found;
    }

    private static List<ConsentRow> consents(List<ConsentWord> own, Consents together, Maturity maturity) {
        var standing = together.standing(maturity);
        return Consents.allowed(Arrays.asList(ConsentPurpose.values()), maturity).stream().map(purpose -> {
            var word = own.stream().filter(each -> each.purpose() == purpose).findFirst();
            return new ConsentRow(purpose, word.map(ConsentWord::given).orElse(null), word.map(ConsentWord::saidAt).orElse(null), standing.contains(purpose));
        }).toList();
    }
}
