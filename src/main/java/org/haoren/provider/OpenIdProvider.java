package org.haoren.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.rp.OIDCClientInformation;
import com.nimbusds.openid.connect.sdk.rp.OIDCClientMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Date;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.haoren.platform.config.Settings;
import org.haoren.platform.refusal.Refused;

/** Speaks to the provider. What it says of itself is asked for once, and again after it could not be reached. */
@ApplicationScoped
class OpenIdProvider {
    static final String BACK = "/provider/back";
    private static final Logger LOG = Logger.getLogger(OpenIdProvider.class.getName());
    private static final int PATIENCE_MILLIS = 5_000;
    @Inject Settings settings;
    private volatile Known known;

    /** What the provider says of itself, and what checks its signatures. */
    private record Known(OIDCProviderMetadata metadata, IDTokenValidator validator) {}

    boolean offered() {
        return !settings.text("haoren.provider.issuer").isEmpty();
    }

    /** @return where the browser goes @throws Refused when the provider cannot be reached */
    URI address(Journey journey) {
        return new AuthenticationRequest.Builder(ResponseType.CODE, Scope.parse(settings.text("haoren.provider.scope")), client(), back())
                .endpointURI(known().metadata().getAuthorizationEndpointURI()).state(new State(journey.state())).nonce(new Nonce(journey.nonce()))
                .codeChallenge(new CodeVerifier(journey.verifier()), CodeChallengeMethod.S256).build().toURI();
    }

    /** @param code that the browser brought @throws Refused when the provider cannot be reached, or does not know the code, or its answer is not for this journey */
    Vouched vouched(Journey journey, String code) {
        try {
            var grant = new AuthorizationCodeGrant(new AuthorizationCode(code), back(), new CodeVerifier(journey.verifier()));
            var request = new TokenRequest.Builder(known().metadata().getTokenEndpointURI(), new ClientSecretBasic(client(), new Secret(settings.text("haoren.provider.secret"))), grant)
                    .build().toHTTPRequest();
            request.setConnectTimeout(PATIENCE_MILLIS);
            request.setReadTimeout(PATIENCE_MILLIS);
            var response = OIDCTokenResponseParser.parse(request.send());
            if (!response.indicatesSuccess()) throw new Refused(ProviderRefusal.PROVIDER_SAID_NO);
            var token = ((OIDCTokenResponse) response).getOIDCTokens().getIDToken();
            var claims = known().validator().validate(token, new Nonce(journey.nonce()));
            var claim = settings.text("haoren.provider.number-claim");
            return new Vouched(claims.getIssuer().getValue(), claims.getSubject().getValue(), claim.isEmpty() ? null : claims.getStringClaim(claim));
        } catch (IOException | ParseException e) {
            LOG.log(Level.WARNING, e, () -> "The identity service cannot be understood");
            throw new Refused(ProviderRefusal.PROVIDER_UNREACHABLE);
        } catch (BadJOSEException | JOSEException e) {
            LOG.log(Level.WARNING, () -> "The identity service's answer is not valid: " + e.getMessage());
            throw new Refused(ProviderRefusal.PROVIDER_SAID_NO);
        }
    }

    private Known known() {
        if (known == null) known = asked();
        return known;
    }

    private Known asked() {
        try {
            var metadata = OIDCProviderMetadata.resolve(new Issuer(settings.text("haoren.provider.issuer")), PATIENCE_MILLIS, PATIENCE_MILLIS);
            var expected = new OIDCClientMetadata();
            expected.setIDTokenJWSAlg(algorithm(metadata));
            return new Known(metadata, IDTokenValidator.create(metadata, new OIDCClientInformation(client(), new Date(0), expected, new Secret(settings.text("haoren.provider.secret")))));
        } catch (IOException | GeneralException e) {
            LOG.log(Level.WARNING, e, () -> "The identity service cannot be reached");
            throw new Refused(ProviderRefusal.PROVIDER_UNREACHABLE);
        }
    }

    /** One with a key that only the provider has: RS256, which every provider must know (OpenID Connect Core, 15.1), or what it prefers where it does not. */
    private static JWSAlgorithm algorithm(OIDCProviderMetadata metadata) throws GeneralException {
        var known = metadata.getIDTokenJWSAlgs().stream().filter(JWSAlgorithm.Family.SIGNATURE::contains).toList();
        if (known.isEmpty()) throw new GeneralException("signs with no key of its own");
        return known.contains(JWSAlgorithm.RS256) ? JWSAlgorithm.RS256 : known.get(0);
    }

    private ClientID client() {
        return new ClientID(settings.text("haoren.provider.client"));
    }

    private URI back() {
        try {
            return new URI(settings.publicAddress() + BACK);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
