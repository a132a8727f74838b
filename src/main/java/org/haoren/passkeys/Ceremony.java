package org.haoren.passkeys;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.RegistrationRequest;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import com.webauthn4j.verifier.exception.BadOriginException;
import com.webauthn4j.verifier.exception.BadRpIdException;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import java.util.Base64;
import java.util.List;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Refused;
import tools.jackson.core.JacksonException;

/**
 * Compares what browsers answer with what was asked: Web Authentication level 3, sections 7.1 and 7.2, by the library webauthn4j. The owner must have been verified; who made the
 * authenticator is not asked (attestation {@code none}).
 */
final class Ceremony {
    /** ES256, EdDSA, RS256: what authenticators make, the first wanted most (COSE algorithms, RFC 9053). */
    static final List<Integer> ALGORITHMS = List.of(-7, -8, -257);
    private static final List<PublicKeyCredentialParameters> TAKEN = ALGORITHMS.stream()
            .map(each -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.create(each))).toList();
    private final ObjectConverter objects = new ObjectConverter();
    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(objects);
    private final AttestedCredentialDataConverter keys = new AttestedCredentialDataConverter(objects);
    private final PortalOrigin at;

    Ceremony(PortalOrigin at) {
        this.at = at;
    }

    /** @param id as its authenticator gave it @param counted 0 where it does not count */
    record Made(byte[] id, Material material, long counted) {}

    /** @throws Refused where the answer is not to this challenge, from another address, without the owner verified, or no answer at all */
    Made made(AccountId owner, NewPasskeyForm form, Challenge challenge) {
        return asked(() -> {
            var data = manager.verify(new RegistrationRequest(Base64Text.bytes(form.attestation()), Base64Text.bytes(form.clientData())), new RegistrationParameters(server(challenge), TAKEN, true, true));
            var authenticator = data.getAttestationObject().getAuthenticatorData();
            var key = authenticator.getAttestedCredentialData();
            var material = new Material(owner, Base64.getEncoder().encodeToString(keys.convert(key)), authenticator.isFlagBE(), form.transports());
            return new Made(key.getCredentialId(), material, authenticator.getSignCount());
        });
    }

    /**
     * @param counted what it had counted before
     * @return what it has counted now, or a negative number where that is no more than before although it counts: only after its signature was found to be right
     * @throws Refused as above
     */
    long signed(Material material, long counted, PasskeyProofForm form, Challenge challenge) {
        return asked(() -> {
            var key = keys.convert(material.bytes());
            var record = new CredentialRecordImpl(null, true, material.backupEligible(), null, counted, key, null, null, null, null);
            var request = new AuthenticationRequest(Base64Text.bytes(form.passkey()), form.userHandle() == null ? null : Base64Text.bytes(form.userHandle()),
                    Base64Text.bytes(form.authenticatorData()), Base64Text.bytes(form.clientData()), Base64Text.bytes(form.signature()));
            try {
                return manager.verify(request, new AuthenticationParameters(server(challenge), record, List.of(key.getCredentialId()), true, true)).getAuthenticatorData().getSignCount();
            } catch (MaliciousCounterValueException e) {
                return -1L;
            }
        });
    }

    /** Its id, as its authenticator gave it. */
    byte[] id(Material material) {
        return keys.extractCredentialId(material.bytes());
    }

    private ServerProperty server(Challenge challenge) {
        return ServerProperty.builder().origin(new Origin(at.origin())).rpId(at.host()).challenge(new DefaultChallenge(challenge.bytes())).build();
    }

    private interface Asked<T> {
        T answer();
    }

    private static <T> T asked(Asked<T> asked) {
        try {
            return asked.answer();
        } catch (BadOriginException | BadRpIdException e) {
            throw new Refused(PasskeyRefusal.ANOTHER_ADDRESS);
        } catch (WebAuthnException | JacksonException | IllegalArgumentException e) {
            throw new Refused(PasskeyRefusal.NOT_RIGHT);
        }
    }
}
