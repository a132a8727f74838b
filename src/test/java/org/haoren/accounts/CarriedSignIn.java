package org.haoren.accounts;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import org.haoren.platform.crypto.Hashes;
import org.haoren.platform.crypto.TestSecret;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Grant;
import org.haoren.platform.permit.Identity;
import org.haoren.platform.permit.Person;

/** What the browser of a verified person carries who has opened the portal a moment ago. @param cookies as in the request's header */
public record CarriedSignIn(String cookies, String csrfToken) {
    /** @param now by the portal's clock */
    public static CarriedSignIn of(long account, String personHash, Instant now, TestSecret secret) {
        return of(account, personHash, now, secret, Set.of());
    }

    /** Likewise, of somebody who holds these roles. */
    public static CarriedSignIn of(long account, String personHash, Instant now, TestSecret secret, Set<Grant> grants) {
        var token = "%052d".formatted(account);
        var identity = new Identity(new AccountId(account), "选民", true, new Person(personHash, null, Instant.EPOCH), grants);
        var tokenHash = HexFormat.of().formatHex(Hashes.sha256(token.getBytes(StandardCharsets.UTF_8)));
        var claims = secret.sealed(SignInDesk.CLAIMS, new Claims(tokenHash, identity, Instant.parse("2199-01-01T00:00:00Z"), now).text());
        return new CarriedSignIn("haoren=" + token + "; haoren-claims=" + claims.replace('+', '-').replace('/', '_'), secret.hash("csrf", token));
    }
}
