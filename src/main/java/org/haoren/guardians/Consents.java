package org.haoren.guardians;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the latest words of all confirmed guardians of one ward come to. */
record Consents(List<ConsentWord> words) {
    /** Either may give it, either may withdraw it, and a withdrawal wins until who said it says otherwise. */
    boolean given(ConsentPurpose purpose) {
        var said = words.stream().filter(word -> word.purpose() == purpose).toList();
        return !said.isEmpty() && said.stream().allMatch(ConsentWord::given);
    }

    /** Of a child nothing is named, whatever was said. */
    Set<ConsentPurpose> standing(Maturity maturity) {
        var found = EnumSet.noneOf(ConsentPurpose.class);
        for (var purpose : ConsentPurpose.values()) if (allowed(purpose, maturity) && given(purpose)) found.add(purpose);
        return found;
    }

    static boolean allowed(ConsentPurpose purpose, Maturity maturity) {
        return purpose == ConsentPurpose.VOLUNTEERING || !maturity.sheltered();
    }

    static List<ConsentPurpose> allowed(Collection<ConsentPurpose> purposes, Maturity maturity) {
        return purposes.stream().filter(purpose -> allowed(purpose, maturity)).toList();
    }
}
