package org.haoren.credibility.badges;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.jca.JCAContext;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.haoren.platform.config.Settings;
import org.haoren.platform.config.Stop;
import org.haoren.platform.crypto.SigningAlgorithm;
import org.haoren.platform.crypto.SigningKey;
import org.haoren.platform.crypto.SigningKeys;

/** Signs with RS256, which every verifier of Open Badges must know, by keys of its own. The last in the file signs; earlier ones stay there, so that what they signed can be checked. */
@ApplicationScoped
class BadgeSigner {
    private static final String FILE = "badge.p12";
    @Inject SigningKeys keyFiles;
    @Inject Settings settings;
    private List<Key> keys;

    /** @param open as strangers get it */
    private record Key(SigningKey secret, RSAKey open) implements JWSSigner {
        static Key of(SigningKey key) {
            try {
                return new Key(key, new RSAKey.Builder((RSAPublicKey) key.open()).algorithm(JWSAlgorithm.RS256).keyIDFromThumbprint().build());
            } catch (JOSEException e) {
                throw new IllegalStateException("Every Java platform has SHA-256", e);
            }
        }

        @Override
        public Base64URL sign(JWSHeader header, byte[] input) {
            return Base64URL.encode(secret.sign(input));
        }

        @Override
        public Set<JWSAlgorithm> supportedJWSAlgorithms() {
            return Set.of(JWSAlgorithm.RS256);
        }

        @Override
        public JCAContext getJCAContext() {
            return new JCAContext();
        }
    }

    @PostConstruct
    void open() {
        try {
            keys = keyFiles.of(SigningAlgorithm.RS256, FILE, settings.text("haoren.certificate.key.password")).stream().map(Key::of).toList();
        } catch (IllegalStateException e) {
            Stop.because(e.getMessage());
        }
    }

    /** A JSON Web Token in its compact form. @param type of the token */
    String sign(JOSEObjectType type, JsonObject said) {
        var key = keys.get(keys.size() - 1);
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256).type(type).keyID(new BadgeAddresses(settings.publicAddress()).key(key.open().getKeyID())).build();
        var token = new JWSObject(header, new Payload(said.toString()));
        try {
            token.sign(key);
        } catch (JOSEException e) {
            throw new IllegalStateException("A key of the portal's own does not sign", e);
        }
        return token.serialize();
    }

    /** A public key as JSON. */
    Optional<String> key(String thumbprint) {
        return keys.stream().map(Key::open).filter(key -> key.getKeyID().equals(thumbprint)).map(RSAKey::toJSONString).findFirst();
    }
}
