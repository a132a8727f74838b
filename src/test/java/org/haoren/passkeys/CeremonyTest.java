package org.haoren.passkeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Refused;
import org.haoren.suite.Json;
import org.haoren.suite.TestPasskey;
import org.junit.jupiter.api.Test;

/** What is compared where a passkey is made and where it signs, with keys and signatures as authenticators make them. */
class CeremonyTest {
    private static final Instant NOW = Instant.parse("2026-03-05T01:00:00Z");
    private static final AccountId OWNER = new AccountId(7);
    private final Ceremony ceremony = new Ceremony(PortalOrigin.of("http://localhost:8080"));
    private final Challenge challenge = Challenge.fresh(Challenge.Purpose.ADD, OWNER, NOW);
    private final TestPasskey passkey = new TestPasskey();

    @Test
    void what_was_made_signs_and_counts() {
        var made = ceremony.made(OWNER, form(passkey, challenge), challenge);
        assertThat(TestPasskey.text(made.id())).isEqualTo(passkey.id());
        assertThat(ceremony.id(made.material())).isEqualTo(made.id());
        assertThat(made.counted()).isZero();
        assertThat(ceremony.signed(made.material(), 0, proof(passkey, challenge), challenge)).isZero();
        assertThat(ceremony.signed(made.material(), 0, proof(passkey.counting(5), challenge), challenge)).isEqualTo(5);
        assertThat(ceremony.signed(made.material(), 5, proof(passkey.counting(6), challenge), challenge)).isEqualTo(6);
    }

    @Test
    void one_that_counts_backwards_or_stands_still_is_found_out_and_nobody_can_pretend_that() {
        var made = ceremony.made(OWNER, form(passkey, challenge), challenge);
        assertThat(ceremony.signed(made.material(), 6, proof(passkey.counting(6), challenge), challenge)).isNegative();
        assertThat(ceremony.signed(made.material(), 6, proof(passkey.counting(2), challenge), challenge)).isNegative();
        refused(PasskeyRefusal.NOT_RIGHT, () -> ceremony.signed(made.material(), 6, proof(passkey.counting(2).forged(), challenge), challenge));
    }

    @Test
    void another_address_another_challenge_and_an_owner_not_verified_are_refused() {
        refused(PasskeyRefusal.ANOTHER_ADDRESS, () -> ceremony.made(OWNER, form(new TestPasskey().at("https://haoren.example.org"), challenge), challenge));
        refused(PasskeyRefusal.ANOTHER_ADDRESS, () -> ceremony.made(OWNER, form(new TestPasskey().from("http://localhost:8081"), challenge), challenge));
        refused(PasskeyRefusal.NOT_RIGHT, () -> ceremony.made(OWNER, form(new TestPasskey().unverified(), challenge), challenge));
        refused(PasskeyRefusal.NOT_RIGHT, () -> ceremony.made(OWNER, form(passkey, challenge), Challenge.fresh(Challenge.Purpose.ADD, OWNER, NOW)));
        var made = ceremony.made(OWNER, form(passkey, challenge), challenge);
        refused(PasskeyRefusal.NOT_RIGHT, () -> ceremony.signed(made.material(), 0, proof(passkey, challenge), Challenge.fresh(Challenge.Purpose.SIGN_IN, null, NOW)));
        refused(PasskeyRefusal.NOT_RIGHT, () -> ceremony.signed(made.material(), 0, proof(new TestPasskey(), challenge), challenge));
        refused(PasskeyRefusal.ANOTHER_ADDRESS, () -> ceremony.signed(made.material(), 0, proof(passkey.from("https://haoren.example.org"), challenge), challenge));
    }

    /** Whatever comes in, it is refused and nothing breaks: seed 20260305. */
    @Test
    void garbage_is_refused() {
        var made = ceremony.made(OWNER, form(passkey, challenge), challenge);
        var good = form(passkey, challenge);
        var signed = proof(passkey, challenge);
        var random = new Random(20260305);
        for (var each = 0; each < 1000; each++) {
            var attestation = each % 4 == 0 ? random(random, 200) : broken(random, good.attestation());
            var client = each % 4 == 1 ? random(random, 200) : broken(random, good.clientData());
            refusedOrNothing(() -> ceremony.made(OWNER, new NewPasskeyForm("x", good.clientData(), attestation, List.of()), challenge));
            refusedOrNothing(() -> ceremony.made(OWNER, new NewPasskeyForm("x", client, good.attestation(), List.of()), challenge));
            var data = broken(random, signed.authenticatorData());
            refused(null, () -> ceremony.signed(made.material(), 0, new PasskeyProofForm(passkey.id(), signed.clientData(), data, signed.signature(), null), challenge));
            var signature = broken(random, signed.signature());
            refused(null, () -> ceremony.signed(made.material(), 0, new PasskeyProofForm(passkey.id(), signed.clientData(), signed.authenticatorData(), signature, null), challenge));
        }
    }

    @Test
    void what_is_sealed_opens_its_own_account_only() {
        var material = new Material(OWNER, "AAAA", true, List.of("internal", "hybrid"));
        assertThat(Material.of(material.text(), OWNER)).contains(material);
        assertThat(Material.of(material.text(), new AccountId(8))).isEmpty();
        assertThat(Material.of(new Material(OWNER, "AAAA", false, List.of()).text(), OWNER)).contains(new Material(OWNER, "AAAA", false, List.of()));
        for (var none : new String[] {null, "", "7\nAAAA"}) assertThat(Material.of(none, OWNER)).isEmpty();
    }

    private static String random(Random random, int most) {
        var bytes = new byte[1 + random.nextInt(most)];
        random.nextBytes(bytes);
        return TestPasskey.text(bytes);
    }

    /** One byte another, or cut off. */
    private static String broken(Random random, String good) {
        var bytes = TestPasskey.bytes(good);
        if (random.nextBoolean()) return TestPasskey.text(java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length)));
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
        return TestPasskey.text(bytes);
    }

    private static void refusedOrNothing(ThrowingCallable act) {
        try {
            act.call();
        } catch (Refused expected) {
            assertThat(expected.reasons()).hasSize(1);
        } catch (Throwable broke) {
            throw new AssertionError(broke);
        }
    }

    private static void refused(PasskeyRefusal why, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class, no -> {
            if (why != null) assertThat(no.reasons()).extracting(each -> each.name()).containsExactly(why.name());
        });
    }

    private static JsonObject options(Challenge asked) {
        return Json.of("challenge", asked.value(), "user", Json.of("id", "aGFvcmVu"));
    }

    private static NewPasskeyForm form(TestPasskey by, Challenge asked) {
        var made = by.made(options(asked), "x");
        return new NewPasskeyForm("x", made.getString("clientData"), made.getString("attestation"), List.of("internal"));
    }

    private static PasskeyProofForm proof(TestPasskey by, Challenge asked) {
        var signed = by.signed(options(asked));
        return new PasskeyProofForm(by.id(), signed.getString("clientData"), signed.getString("authenticatorData"), signed.getString("signature"), null);
    }
}
