package org.haoren.wishes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.haoren.platform.config.Settings;
import org.haoren.platform.files.FileId;
import org.haoren.platform.files.Uploads;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Refused;

/** Claims beside their wishes: taking one on, and what of it may be shown. */
@ApplicationScoped
class Claims {
    @Inject ClaimStore claims;
    @Inject WishStore wishes;
    @Inject Settings settings;
    @Inject Uploads uploads;

    void lock(AccountId volunteer) {
        if (!claims.knows(volunteer)) introduce(volunteer);
        claims.locked(volunteer);
    }

    private void introduce(AccountId volunteer) {
        try {
            claims.introduce(volunteer);
        } catch (RuntimeException e) {
            // somebody was quicker: then the person is known all the same
            if (!claims.knows(volunteer)) throw e;
        }
    }

    boolean holds(Wish wish, AccountId volunteer) {
        return claims.standing(wish.id()).filter(claim -> claim.volunteer().equals(volunteer)).isPresent();
    }

    /** Open claims of this person, and how many they may have. */
    long open(AccountId volunteer, Instant now) {
        return claims.open(volunteer, now);
    }

    int most() {
        return settings.number("haoren.claim.open");
    }

    void begin(Wish wish, AccountId volunteer, Instant now) {
        claims.standing(wish.id()).ifPresent(Claim::ranOut);
        claims.flush();
        var until = Claim.term(now, settings.number("haoren.claim.days"));
        wish.claim(until);
        claims.add(new Claim(wish.id(), volunteer, now, until));
    }

    /** The claim that the caller holds. @throws Refused when it is somebody else's or there is none */
    Claim held(Wish wish, AccountId volunteer) {
        return claims.standing(wish.id()).filter(claim -> claim.volunteer().equals(volunteer))
                .orElseThrow(() -> new Refused(WishRefusal.NOT_YOUR_CLAIM));
    }

    Optional<Claim> standing(Wish wish) {
        return claims.standing(wish.id());
    }

    ClaimRow row(Claim claim, Wish wish, Instant now) {
        return claim.row(wish.row(now), claim.photo() == null ? null : uploads.link(new FileId(claim.photo())), now);
    }

    List<ClaimRow> of(AccountId volunteer, Instant now) {
        var mine = claims.of(volunteer);
        var byId = wishes.all(mine.stream().map(Claim::wish).distinct().toList()).stream().collect(Collectors.toMap(Wish::id, Function.identity()));
        return mine.stream().map(claim -> claim.row(byId.get(claim.wish()).row(now), null, now)).toList();
    }
}
