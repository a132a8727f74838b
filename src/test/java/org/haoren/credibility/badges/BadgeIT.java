package org.haoren.credibility.badges;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.SignedJWT;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.net.URI;
import java.text.ParseException;
import java.time.Instant;
import java.util.List;
import org.haoren.suite.Person;
import org.haoren.suite.PortalTest;
import org.haoren.suite.Stars;
import org.haoren.suite.TestPlaces;
import org.junit.jupiter.api.Test;

/** A school's program that has never heard of this portal checks a badge, by the standards alone. */
class BadgeIT extends PortalTest {
    private static final String BADGE = "/api/badges/certificates/";

    private String certificate(Person leader, String station, Person volunteer) {
        Stars.served(portal, leader, station, volunteer);
        return volunteer.post("/api/certificates").expect(201).json().getString("number");
    }

    private Object at(String address, boolean token) {
        var answer = portal.nobody().get(URI.create(address).getPath()).expect(200);
        return token ? answer.text() : answer.json();
    }

    /** By whatever key the token's own header leads to, which must be one of the issuer that it names. */
    private JsonObject verified(String token) throws ParseException, JOSEException {
        var jws = JWSObject.parse(token);
        var address = jws.getHeader().getKeyID();
        var said = json(jws.getPayload().toString());
        var issuer = said.get("issuer") instanceof JsonString text ? text.getString() : said.getJsonObject("issuer").getString("id");
        assertThat(URI.create(address).getAuthority()).isEqualTo(URI.create(issuer).getAuthority());
        assertThat(((JsonObject) at(issuer, false)).getString("id")).isEqualTo(issuer);
        var key = RSAKey.parse(at(address, false).toString());
        assertThat(key.isPrivate()).isFalse();
        assertThat(key.size()).isGreaterThanOrEqualTo(2048);
        assertThat(jws.verify(new RSASSAVerifier(key))).isTrue();
        return said;
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    /** As W3C Bitstring Status List 1.0 has it checked. */
    private boolean revoked(JsonObject credential) throws ParseException, JOSEException {
        var status = credential.getJsonObject("credentialStatus");
        assertThat(status.getString("type")).isEqualTo("BitstringStatusListEntry");
        var list = verified((String) at(status.getString("statusListCredential"), true));
        assertThat(list.getString("id")).isEqualTo(status.getString("statusListCredential"));
        assertThat(list.getJsonArray("type").getValuesAs(JsonString::getString)).containsExactly("VerifiableCredential", "BitstringStatusListCredential");
        assertThat(Instant.parse(list.getString("validUntil"))).isAfter(portal.instant());
        var subject = list.getJsonObject("credentialSubject");
        assertThat(subject.getString("statusPurpose")).isEqualTo(status.getString("statusPurpose")).isEqualTo("revocation");
        return StatusListTest.read(subject.getString("encodedList")).get(Integer.parseInt(status.getString("statusListIndex")));
    }

    @Test
    void a_badge_is_verified_by_the_standards_alone_and_ends_with_its_certificate() throws Exception {
        var leader = portal.resident("发徽章的站长");
        var station = TestPlaces.approved(portal, leader, "徽章站");
        var volunteer = portal.volunteer("钟徽章");
        var number = certificate(leader, station, volunteer);
        var credential = verified(volunteer.get(BADGE + number).expect(200).text());
        assertThat(credential.getJsonArray("@context").getValuesAs(JsonString::getString)).startsWith("https://www.w3.org/ns/credentials/v2").anyMatch(each -> each.startsWith("https://purl.imsglobal.org/spec/ob/v3p0/context"));
        assertThat(credential.getJsonArray("type").getValuesAs(JsonString::getString)).containsExactly("VerifiableCredential", "OpenBadgeCredential");
        assertThat(credential.toString()).contains("钟徽章").doesNotContain(volunteer.idNumber(), volunteer.login());
        var subject = credential.getJsonObject("credentialSubject");
        assertThat(subject.getJsonObject("achievement").getString("achievementType")).isEqualTo("CommunityService");
        assertThat(minutes(subject, "ROLL_CALL")).isEqualTo("120");
        assertThat(minutes(subject, "CHECK_IN")).isEqualTo("0");
        assertThat(minutes(subject, "total")).isEqualTo("120");
        assertThat(claims(credential)).containsExactly(credential.getJsonObject("issuer").getString("id"), credential.getString("id"), subject.getString("id"));
        assertThat(Instant.ofEpochSecond(credential.getInt("nbf"))).isEqualTo(Instant.parse(credential.getString("validFrom")));
        assertThat(((JsonObject) at(subject.getJsonObject("achievement").getString("id"), false)).getString("id")).isEqualTo(subject.getJsonObject("achievement").getString("id"));

        var gone = portal.volunteer("收回的人");
        var other = certificate(leader, station, gone);
        var ended = verified(gone.get(BADGE + other).expect(200).text());
        gone.post("/api/certificates/" + other + "/withdrawal").expect(204);
        gone.get(BADGE + other).expect(409, "ALREADY_ENDED");
        assertThat(revoked(credential)).isFalse();
        assertThat(revoked(ended)).isTrue();
    }

    @Test
    void a_changed_badge_is_noticed_and_nobody_else_gets_one() throws Exception {
        var leader = portal.resident("第二个发徽章的站长");
        var volunteer = portal.volunteer("有徽章的人");
        var number = certificate(leader, TestPlaces.approved(portal, leader, "第二徽章站"), volunteer);
        var token = volunteer.get(BADGE + number).expect(200).text();
        var parts = token.split("\\.");
        var more = SignedJWT.parse(token).getPayload().toString().replace("\"120\"", "\"999\"");
        var changed = new JWSObject(JWSObject.parse(token).getHeader().toBase64URL(), new Payload(more), Base64URL.from(parts[2]));
        assertThat(changed.verify(new RSASSAVerifier(RSAKey.parse(at(changed.getHeader().getKeyID(), false).toString())))).isFalse();
        for (var curious : List.of(portal.volunteer("别人"), portal.clerk(), leader)) curious.get(BADGE + number).expect(404);
        portal.nobody().get(BADGE + number).expect(401);
        for (var none : List.of("999999999", "1234567890", "-1", "x")) portal.nobody().get("/api/badges/status/" + none).expect(404);
        portal.nobody().get("/api/badges/keys/" + "A".repeat(43)).expect(404);
        assertThat(volunteer.get("/credibility/certificates/mine").expect(200).text()).contains("href=\"" + BADGE + number + "\"");
    }

    private static String minutes(JsonObject subject, String source) {
        return subject.getJsonArray("result").getValuesAs(JsonObject.class).stream().filter(each -> each.getString("resultDescription").endsWith("#" + source)).map(each -> each.getString("value")).findFirst().orElseThrow();
    }

    private static List<String> claims(JsonObject credential) {
        return List.of(credential.getString("iss"), credential.getString("jti"), credential.getString("sub"));
    }
}
