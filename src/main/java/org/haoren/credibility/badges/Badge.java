package org.haoren.credibility.badges;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The credential, without its signature. @param said by the certificate @param words by their key @param starts of days, in the city */
record Badge(BadgeAddresses addresses, JsonObject said, long place, UnaryOperator<String> words, Function<LocalDate, Instant> starts) {
    private static final String SCHEMA = "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json";

    static JsonArrayBuilder contexts() {
        return list("https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json");
    }

    private static JsonArrayBuilder list(String... texts) {
        return Json.createArrayBuilder(List.of(texts));
    }

    /** As far as whole seconds, which is what a token says. */
    static Instant second(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS);
    }

    JsonObject credential() {
        var from = second(Instant.parse(said.getString("issuedAt")));
        var id = addresses.certificate(said.getString("number"));
        return Json.createObjectBuilder().add("@context", contexts()).add("id", id).add("type", list("VerifiableCredential", "OpenBadgeCredential"))
                .add("name", words.apply("name")).add("description", words.apply("description")).add("issuer", issuer()).add("validFrom", from.toString()).add("awardedDate", from.toString())
                .add("credentialSubject", subject(id)).add("credentialStatus", status())
                .add("credentialSchema", Json.createArrayBuilder().add(Json.createObjectBuilder().add("id", SCHEMA).add("type", "1EdTechJsonSchemaValidator2019")))
                .add("iss", addresses.issuer()).add("jti", id).add("nbf", from.getEpochSecond()).add("sub", id + "#holder").build();
    }

    private JsonObjectBuilder issuer() {
        return Json.createObjectBuilder().add("id", addresses.issuer()).add("type", list("Profile")).add("name", said.getJsonObject("issuer").getString("name")).add("url", addresses.portal());
    }

    private JsonObjectBuilder subject(String id) {
        var holder = Json.createObjectBuilder().add("type", "IdentityObject").add("hashed", false).add("identityHash", said.getJsonObject("volunteer").getString("name")).add("identityType", "name");
        return Json.createObjectBuilder().add("id", id + "#holder").add("type", list("AchievementSubject")).add("identifier", Json.createArrayBuilder().add(holder))
                .add("activityStartDate", starts.apply(LocalDate.parse(said.getString("from"))).toString()).add("activityEndDate", starts.apply(LocalDate.parse(said.getString("to")).plusDays(1)).minusSeconds(1).toString())
                .add("achievement", achievement(addresses, sources(), words)).add("result", results());
    }

    /** Those of the statement, the sum of all among them. */
    private List<String> sources() {
        return List.copyOf(said.getJsonObject("minutes").keySet());
    }

    private JsonArrayBuilder results() {
        var results = Json.createArrayBuilder();
        for (var source : sources())
            results.add(Json.createObjectBuilder().add("type", list("Result")).add("resultDescription", addresses.achievement() + "#" + source).add("value", said.getJsonObject("minutes").getString(source)));
        return results;
    }

    /** What has been achieved: with the ways in which minutes are known, each a result of its own. */
    static JsonObjectBuilder achievement(BadgeAddresses addresses, List<String> sources, UnaryOperator<String> words) {
        var descriptions = Json.createArrayBuilder();
        for (var source : sources)
            descriptions.add(Json.createObjectBuilder().add("id", addresses.achievement() + "#" + source).add("type", list("ResultDescription")).add("name", words.apply("minutes." + source)).add("resultType", "Result"));
        return Json.createObjectBuilder().add("id", addresses.achievement()).add("type", list("Achievement")).add("achievementType", "CommunityService").add("name", words.apply("name"))
                .add("description", words.apply("achievement")).add("criteria", Json.createObjectBuilder().add("narrative", words.apply("criteria"))).add("resultDescription", descriptions);
    }

    private JsonObjectBuilder status() {
        var list = addresses.statusList(StatusList.of(place).list());
        var index = Integer.toString(StatusList.index(place));
        return Json.createObjectBuilder().add("id", list + "#" + index).add("type", "BitstringStatusListEntry").add("statusPurpose", "revocation").add("statusListIndex", index).add("statusListCredential", list);
    }
}
