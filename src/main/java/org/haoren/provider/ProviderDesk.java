package org.haoren.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.haoren.accounts.IdentityDesk;
import org.haoren.accounts.SignInDesk;
import org.haoren.platform.config.Settings;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.crypto.KeyedHash;
import org.haoren.platform.crypto.Sealing;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.rates.Rate;
import org.haoren.platform.rates.Rates;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refused;

/** Sign-in by the identity service, and what it vouches for. */
@ApplicationScoped
@Transactional
@Permit
public class ProviderDesk {
    /** How long the browser may take to the provider and back. */
    public static final Duration JOURNEY_LASTS = Journey.LONGEST;
    private static final String PURPOSE = "provider";
    private static final int SECRET = 43;
    @Inject OpenIdProvider provider;
    @Inject ProviderStore links;
    @Inject SignInDesk signIns;
    @Inject IdentityDesk identities;
    @Inject Settings settings;
    @Inject Sealing sealing;
    @Inject KeyedHash hash;
    @Inject Rates rates;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;

    @Permit(Role.PUBLIC)
    public ProviderRow row() {
        var linked = caller.signedIn() ? links.of(caller.account()).map(ProviderLink::linkedAt).orElse(null) : null;
        return new ProviderRow(provider.offered(), settings.text("haoren.provider.name.zh"), settings.text("haoren.provider.name.en"), "/provider/go", linked);
    }

    /** @param address of the provider @param journey sealed, for the browser to carry */
    public record Departure(URI address, String journey) {}

    /**
     * @param back address within the portal, where the person goes in the end
     * @throws Missing where the city has no provider
     * @throws Refused with {@link ProviderRefusal} when it cannot be reached
     */
    @Permit(Role.PUBLIC)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Departure depart(String back) {
        if (!provider.offered()) throw new Missing("provider");
        rates.take(Rate.SIGN_IN);
        var journey = new Journey(Codes.random(SECRET), Codes.random(SECRET), Codes.random(SECRET), caller.signedIn() ? caller.account() : null, back, clock.instant());
        return new Departure(provider.address(journey), sealing.seal(PURPOSE, journey.text()));
    }

    /**
     * What came of it.
     *
     * @param tried the sign-in that begins; null where an account was linked by who is signed in
     * @param back where the person wanted
     */
    public record Arrival(SignInDesk.Tried tried, String back) {}

    /**
     * The browser is back. Whoever was signed in when they left links their account; everybody else is signed in to the account that is linked, or that was verified by
     * the document that the provider vouches for.
     *
     * @param code from the provider; null where it refused
     * @param state from the browser's address
     * @param sealed journey that the browser carried; null where it did not
     * @throws Refused with {@link ProviderRefusal}
     */
    @Permit(Role.PUBLIC)
    public Arrival arrive(String code, String state, String sealed, String device) {
        if (!provider.offered()) throw new Missing("provider");
        rates.take(Rate.SIGN_IN);
        var now = clock.instant();
        var journey = journey(sealed).filter(each -> each.lasts(now) && each.state().equals(state)).orElseThrow(() -> new Refused(ProviderRefusal.JOURNEY_LOST));
        if (journey.account() != null && !caller.is(journey.account())) throw new Refused(ProviderRefusal.JOURNEY_LOST);
        if (code == null || code.isBlank()) throw new Refused(ProviderRefusal.PROVIDER_SAID_NO);
        var vouched = provider.vouched(journey, code);
        var subject = hash.of(PURPOSE, vouched.issuer() + "\n" + vouched.subject());
        if (journey.account() != null) {
            link(subject, journey.account(), vouched, now);
            return new Arrival(null, journey.back());
        }
        var account = links.of(subject).map(ProviderLink::account).or(() -> byDocument(subject, vouched, now)).orElseThrow(() -> new Refused(ProviderRefusal.NOBODY_LINKED));
        return new Arrival(signIns.vouched(account, device), journey.back());
    }

    private Optional<Journey> journey(String sealed) {
        try {
            return sealed == null ? Optional.empty() : Journey.of(sealing.open(PURPOSE, sealed));
        } catch (IllegalStateException | IllegalArgumentException forged) {
            return Optional.empty();
        }
    }

    private void link(String subject, AccountId account, Vouched vouched, Instant now) {
        var known = links.of(subject);
        if (known.isPresent() && !known.get().account().equals(account)) throw new Refused(ProviderRefusal.LINKED_TO_ANOTHER);
        var own = links.of(account);
        if (own.isPresent() && !own.get().subject().equals(subject)) throw new Refused(ProviderRefusal.HAS_ANOTHER_LINK);
        if (vouched.idNumber() != null && !identities.vouched(vouched.idNumber())) throw new Refused(ProviderRefusal.ANOTHER_PERSON_THERE);
        if (own.isEmpty()) add(subject, account, now);
    }

    private Optional<AccountId> byDocument(String subject, Vouched vouched, Instant now) {
        if (vouched.idNumber() == null) return Optional.empty();
        var holder = identities.holder(vouched.idNumber()).filter(account -> links.of(account).isEmpty());
        holder.ifPresent(account -> add(subject, account, now));
        return holder;
    }

    private void add(String subject, AccountId account, Instant now) {
        links.add(new ProviderLink(subject, account, now));
        facts.fire(new ProviderFacts.AccountLinked(account.value(), now));
    }

    /** The caller goes on with their password alone; that they were verified stays. @throws Missing where there is no link */
    @Permit(Role.RESIDENT)
    public void unlink() {
        links.remove(links.of(caller.account()).orElseThrow(() -> new Missing("link")));
        facts.fire(new ProviderFacts.AccountUnlinked(caller.account().value(), clock.instant()));
    }
}
