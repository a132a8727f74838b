package org.haoren.credibility.badges;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JOSEObjectType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Clock;
import java.time.Duration;
import org.haoren.credibility.certificates.CertificateCheckDesk;
import org.haoren.platform.config.Settings;
import org.haoren.platform.refusal.Missing;

/** Status lists as they are handed out: signed at most once in a while, however many ask. */
@ApplicationScoped
class StatusLists {
    /** For which one may be kept, here and by whoever asked. */
    static final Duration FRESH = Duration.ofMinutes(1);
    private static final Duration GOOD = Duration.ofDays(1);
    private static final int MOST = 1_000;
    private static final int DIGITS = 9;
    private final Cache<Long, String> kept = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(FRESH).build();
    @Inject CertificateCheckDesk certificates;
    @Inject BadgeSigner signer;
    @Inject Settings settings;
    @Inject Clock clock;

    /** @throws Missing where no certificate is in it */
    String signed(String list) {
        if (!list.matches("\\d{1," + DIGITS + "}")) throw new Missing("list");
        var found = kept.getIfPresent(Long.parseLong(list));
        if (found != null) return found;
        var made = made(new StatusList(Long.parseLong(list)));
        kept.put(Long.parseLong(list), made);
        return made;
    }

    private String made(StatusList list) {
        var ended = certificates.ended(list.first(), list.end()).orElseThrow(() -> new Missing("list"));
        var addresses = new BadgeAddresses(settings.publicAddress());
        var id = addresses.statusList(list.list());
        var now = Badge.second(clock.instant());
        var subject = Json.createObjectBuilder().add("id", id + "#list").add("type", "BitstringStatusList").add("statusPurpose", "revocation").add("encodedList", list.encoded(ended)).add("ttl", FRESH.toMillis());
        return signer.sign(new JOSEObjectType("vc+jwt"), Json.createObjectBuilder().add("@context", Json.createArrayBuilder().add("https://www.w3.org/ns/credentials/v2")).add("id", id)
                .add("type", Json.createArrayBuilder().add("VerifiableCredential").add("BitstringStatusListCredential")).add("issuer", addresses.issuer()).add("validFrom", now.toString())
                .add("validUntil", now.plus(GOOD).toString()).add("credentialSubject", subject).add("iss", addresses.issuer()).add("nbf", now.getEpochSecond()).add("exp", now.plus(GOOD).getEpochSecond()).build());
    }
}
