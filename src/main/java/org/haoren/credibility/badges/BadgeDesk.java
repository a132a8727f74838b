package org.haoren.credibility.badges;

import com.nimbusds.jose.JOSEObjectType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import org.haoren.credibility.certificates.CertificateDesk;
import org.haoren.platform.config.Settings;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.time.CityTime;
import org.haoren.platform.words.Words;

/** Makes badges of certificates, and tells strangers what they need to check one. */
@ApplicationScoped
@Transactional
@Permit
public class BadgeDesk {
    private static final String WORDS = "credibility.badges.";
    private static final String SOURCE = "minutes.";
    @Inject CertificateDesk certificates;
    @Inject StatusLists lists;
    @Inject BadgeSigner signer;
    @Inject Settings settings;
    @Inject CityTime time;
    @Inject Words words;

    /** For the certificate's holder, in the visitor's language: a JSON Web Token. @throws Refused where the certificate does not hold any more */
    @Permit(Role.RESIDENT)
    public String badge(String number) {
        var signed = certificates.valid(number);
        try (var reader = Json.createReader(new StringReader(signed.payload()))) {
            return signer.sign(JOSEObjectType.JWT, new Badge(addresses(), reader.readObject(), signed.entry(), this::word, time::startOf).credential());
        }
    }

    private String word(String key) {
        if (!key.startsWith(SOURCE)) return words.of(WORDS + key);
        var source = key.substring(SOURCE.length());
        return words.of(WORDS + "minutes", words.of(source.equals("total") ? WORDS + "total" : "activities.hours.source." + source));
    }

    /** Who answers for badges: an Open Badges profile. */
    @Permit(Role.PUBLIC)
    public JsonObject issuer() {
        return Json.createObjectBuilder().add("@context", Badge.contexts()).add("id", addresses().issuer()).add("type", Json.createArrayBuilder().add("Profile"))
                .add("name", settings.text("haoren.city.office")).add("url", settings.publicAddress()).build();
    }

    /** What a badge is given for: an Open Badges achievement. */
    @Permit(Role.PUBLIC)
    public JsonObject achievement() {
        return Json.createObjectBuilder(Badge.achievement(addresses(), certificates.sources(), this::word).build()).add("@context", Badge.contexts()).build();
    }

    /** A public key, as JSON (RFC 7517). @throws Missing where none of ours has it */
    @Permit(Role.PUBLIC)
    public String key(String thumbprint) {
        return signer.key(thumbprint).orElseThrow(() -> new Missing("key"));
    }

    /** Which certificates of a list do not hold any more, not more than a minute old: a JSON Web Token. @throws Missing where there is no such list */
    @Permit(Role.PUBLIC)
    public String status(String list) {
        return lists.signed(list);
    }

    private BadgeAddresses addresses() {
        return new BadgeAddresses(settings.publicAddress());
    }
}
