package org.haoren.guardians;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.haoren.accounts.AccountDesk;
import org.haoren.platform.facts.Fact;
import org.haoren.platform.facts.Facts;

/** What guardians say, and what follows when they withdraw it or are the guardian no more: the ward is told, and later rooms end what lies ahead. */
@ApplicationScoped
class ConsentWords {
    @Inject GuardianStore store;
    @Inject Minors minors;
    @Inject AccountDesk accounts;
    @Inject WardLetters letters;
    @Inject Event<GuardianGone> gone;
    @Inject Facts facts;

    /** The new words take the place of the old ones, which are kept. @param before the latest words of this guardian */
    void say(Guardianship guardianship, List<ConsentWord> before, List<ConsentPurpose> given, List<ConsentPurpose> withdrawn, Instant now) {
        if (given.isEmpty() && withdrawn.isEmpty()) return;
        before.stream().filter(word -> given.contains(word.purpose()) || withdrawn.contains(word.purpose())).forEach(ConsentWord::superseded);
        store.flush();
        var told = new ArrayList<Fact>();
        for (var purpose : given) {
            store.add(new ConsentWord(guardianship, purpose, true, now));
            told.add(new GuardianFacts.ConsentGiven(guardianship.ward().value(), guardianship.code(), purpose, now));
        }
        for (var purpose : withdrawn) {
            store.add(new ConsentWord(guardianship, purpose, false, now));
            told.add(new ConsentWithdrawn(guardianship.ward(), purpose, guardianship.confirmed(), now));
        }
        store.flush();
        if (!withdrawn.isEmpty()) letters.withdrawn(guardianship);
        facts.fireAll(told);
    }

    void accepted(Guardianship guardianship, List<ConsentPurpose> purposes, Instant now) {
        var told = new ArrayList<Fact>(List.of(new GuardianFacts.GuardianshipAccepted(guardianship.ward().value(), guardianship.code(), now)));
        for (var purpose : purposes) {
            store.add(new ConsentWord(guardianship, purpose, true, now));
            told.add(new GuardianFacts.ConsentGiven(guardianship.ward().value(), guardianship.code(), purpose, now));
        }
        facts.fireAll(told);
    }

    void laidDown(Guardianship guardianship, Instant now) {
        over(guardianship, GuardianshipEnd.LAID_DOWN, GuardianLetter.LAID_DOWN, now);
    }

    /** What only this guardian's consent carried ends, and they are no company any more. @param letter to both, and to who guards a child that reads nothing */
    void over(Guardianship guardianship, GuardianshipEnd why, GuardianLetter letter, Instant now) {
        var told = new ArrayList<Fact>();
        var ward = guardianship.ward();
        var before = minors.protection(ward, minors.maturity(ward)).consents();
        store.dropProof(guardianship);
        guardianship.end(why, now);
        store.flush();
        var after = minors.protection(ward, minors.maturity(ward)).consents();
        before.stream().filter(purpose -> !after.contains(purpose)).sorted().forEach(purpose -> told.add(new ConsentWithdrawn(ward, purpose, true, now)));
        told.add(new GuardianFacts.GuardianshipEnded(ward.value(), guardianship.code(), why, now));
        letters.toWard(ward, letter);
        accounts.tell(guardianship.guardian(), letter);
        facts.fireAll(told);
        gone.fire(new GuardianGone(ward, now));
    }
}
