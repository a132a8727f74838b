package org.haoren.credibility.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.haoren.platform.crypto.Hashes;
import org.haoren.suite.Answer;
import org.haoren.suite.Family;
import org.haoren.suite.Messages;
import org.haoren.suite.PdfA;
import org.haoren.suite.Person;
import org.haoren.suite.PortalTest;
import org.haoren.suite.QrReader;
import org.haoren.suite.Stars;
import org.haoren.suite.TestPlaces;
import org.haoren.suite.Together;
import org.haoren.suite.Wait;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a stranger can check, and what is tried to have something certified that nobody has served. */
class CertificateIT extends PortalTest {
    private static final String ALL = "/api/certificates";
    private static final String MINE = "/credibility/certificates/mine";
    private static final String CHECK = "/credibility/certificates/check?number=";
    private static Person leader;
    private static String station;

    @BeforeEach
    void aStation() {
        if (leader != null) return;
        leader = portal.resident("开证明的站长");
        station = TestPlaces.approved(portal, leader, "证明站");
    }

    private Stars.Served served(Person volunteer) {
        return Stars.served(portal, leader, station, volunteer);
    }

    private static JsonObject issued(Person who) {
        return who.post(ALL).expect(201).json();
    }

    private JsonObject checked(String number) {
        return portal.nobody().get(ALL + "/" + number).expect(200).json();
    }

    private String state(String number) {
        return checked(number).getJsonObject("certificate").getString("state");
    }

    private static String number(JsonObject certificate) {
        return certificate.getString("number");
    }

    private static JsonObject signed(Person who, String number) {
        return who.get(ALL + "/" + number + "/signed").expect(200).json();
    }

    private static boolean verified(JsonObject signed, String payload) throws GeneralSecurityException {
        var signature = Signature.getInstance("Ed25519");
        signature.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(signed.getString("publicKey")))));
        signature.update(payload.getBytes(StandardCharsets.UTF_8));
        return signature.verify(Base64.getDecoder().decode(signed.getString("signature")));
    }

    private List<String> told(Person person) {
        return Messages.to(portal, person.login()).stream().map(message -> message.getString("kind")).toList();
    }

    @Test
    void a_stranger_checks_by_number_what_was_confirmed_and_learns_nothing_else() {
        var volunteer = portal.volunteer("甄可查");
        volunteer.post(ALL).expect(409, "NOTHING_CONFIRMED");
        served(volunteer);
        var certificate = issued(volunteer);
        var number = number(certificate);
        var answer = portal.nobody().get(ALL + "/" + new CertificateNumber(number).spaced().toLowerCase().replace(" ", "-")).expect(200);
        assertThat(answer.text()).doesNotContain("甄可查", volunteer.login(), volunteer.idNumber(), Stars.number(volunteer));
        var found = answer.json().getJsonObject("certificate");
        assertThat(found.getString("state")).isEqualTo("VALID");
        assertThat(found.getString("masked")).isEqualTo("甄**");
        assertThat(found.getBoolean("verified")).isTrue();
        assertThat(List.of(found.getInt("checkIn"), found.getInt("rollCall"), found.getInt("wish"), found.getInt("total"))).containsExactly(0, 120, 0, 120);
        var entry = portal.nobody().get("/api/logs/city/entries/" + found.getInt("leaf")).expect(200).json();
        assertThat(entry.getString("subject")).isEqualTo(found.getString("digest"));
        assertThat(entry.getString("kind")).isEqualTo("credibility.certificates.CertificateIssued");
        assertThat(entry.toString()).doesNotContain(number);
        assertThat(answer.json().getJsonObject("issued").getString("leafHash")).isEqualTo(entry.getString("leafHash"));
        assertThat(portal.nobody().get(CHECK + number).expect(200).text()).contains("what it says still holds", "甄**", found.getString("digest"), "/credibility/log?log=city&amp;entry=" + found.getInt("leaf"))
                .doesNotContain("甄可查", volunteer.idNumber());
        assertThat(volunteer.get("/activities/hours/mine").expect(200).text()).contains(MINE);
        assertThat(volunteer.get("/api/me/data").expect(200).text()).contains(number);
    }

    @Test
    void what_is_signed_is_what_the_log_has_and_one_changed_sign_is_noticed() throws GeneralSecurityException {
        var volunteer = portal.volunteer("签字的人");
        served(volunteer);
        var number = number(issued(volunteer));
        var signed = signed(volunteer, number);
        var payload = signed.getString("payload");
        assertThat(payload).contains("\"number\":\"" + number + "\"", "签字的人", volunteer.idNumber(), "\"total\":\"120\"", "\"ROLL_CALL\":\"120\"");
        assertThat(HexFormat.of().formatHex(Hashes.sha256(payload))).isEqualTo(signed.getString("digest")).isEqualTo(checked(number).getJsonObject("certificate").getString("digest"));
        assertThat(portal.nobody().get(ALL + "/keys").expect(200).text()).contains(signed.getString("publicKey"));
        assertThat(verified(signed, payload)).isTrue();
        assertThat(verified(signed, payload.replace("\"total\":\"120\"", "\"total\":\"999\""))).isFalse();
        assertThat(verified(signed, payload + " ")).isFalse();
    }

    @Test
    void the_paper_is_an_archivable_document_with_the_whole_number_and_a_code_that_leads_to_the_check() throws Exception {
        var volunteer = portal.volunteer("<b>甄</b>&\"𠮷🌸");
        served(volunteer);
        var number = number(issued(volunteer));
        var pdf = volunteer.download(ALL + "/" + number + "/paper");
        try (var document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(document);
            assertThat(text).contains("<b>甄</b>&\"", volunteer.idNumber(), new CertificateNumber(number).spaced(), "星级班次120", "Roll-call by the station", "2 h", "Person in charge");
            assertThat(QrReader.of(new PDFRenderer(document).renderImageWithDPI(0, 200))).endsWith(CHECK + number);
        }
        assertThat(PdfA.faults(pdf)).isEmpty();
        assertThat(volunteer.get(MINE).expect(200).text()).contains(number).doesNotContain("<b>甄");
        assertThat(portal.nobody().get(CHECK + number).expect(200).text()).contains("&lt;**");
    }

    @Test
    void nobody_else_gets_or_ends_it_and_numbers_are_not_hit_upon() {
        var volunteer = portal.volunteer("持有人");
        served(volunteer);
        var number = number(issued(volunteer));
        var other = portal.volunteer("别人的证明谁要");
        for (var curious : List.of(other, portal.clerk(), leader)) {
            curious.get(ALL + "/" + number + "/paper").expect(404);
            curious.get(ALL + "/" + number + "/signed").expect(404);
            curious.post(ALL + "/" + number + "/withdrawal").expect(404);
            assertThat(curious.get(ALL + "/mine").expect(200).text()).doesNotContain(number);
        }
        portal.nobody().get(ALL + "/" + number + "/signed").expect(401);
        portal.resident("没登记的人").post(ALL).expect(403);
        for (var i = 0; i < 20; i++) portal.nobody().get(ALL + "/" + CertificateNumber.random().value()).expect(404);
        var mistyped = (number.charAt(0) == '7' ? '8' : '7') + number.substring(1);
        portal.nobody().get(ALL + "/" + mistyped).expect(409, "NUMBER_WRONG").beside("number");
        assertThat(portal.nobody().get(CHECK + mistyped).expect(200).text()).contains("mistyped", "value=\"" + mistyped + "\"");
        assertThat(state(number)).isEqualTo("VALID");
    }

    @Test
    void the_same_asked_many_times_at_once_is_one_certificate() {
        var volunteer = portal.volunteer("连点的人");
        served(volunteer);
        var answers = Together.of(IntStream.range(0, 6).<Callable<Answer>>mapToObj(each -> () -> volunteer.post(ALL)).toList());
        assertThat(answers).allSatisfy(answer -> answer.expect(201));
        assertThat(answers.stream().map(answer -> number(answer.json())).distinct()).hasSize(1);
        assertThat(volunteer.get(ALL + "/mine").expect(200).json().getInt("total")).isEqualTo(1);
        served(volunteer);
        var more = issued(volunteer);
        assertThat(number(more)).isNotEqualTo(number(answers.get(0).json()));
        assertThat(more.getInt("total")).isEqualTo(240);
        assertThat(state(number(answers.get(0).json()))).as("what it said was not changed by more service").isEqualTo("VALID");
    }

    @Test
    void an_entry_that_is_voided_ends_the_certificates_it_is_in_and_the_holder_is_told() {
        var volunteer = portal.volunteer("有一笔作废的人");
        var served = served(volunteer);
        var number = number(issued(volunteer));
        Stars.voided(portal, served);
        var found = checked(number);
        assertThat(found.getJsonObject("certificate").getString("state")).isEqualTo("CHANGED");
        assertThat(found.getJsonObject("certificate").getString("cause")).isEqualTo("ENTRY_VOIDED");
        assertThat(found.getJsonObject("certificate").getString("endedAt")).isNotBlank();
        var end = portal.nobody().get("/api/logs/city/entries/" + found.getJsonObject("ended").getInt("index")).expect(200).json();
        assertThat(end.getString("kind")).isEqualTo("credibility.certificates.CertificateChanged");
        assertThat(end.getString("subject")).isEqualTo(found.getJsonObject("certificate").getString("digest"));
        assertThat(portal.nobody().get(CHECK + number).expect(200).text()).contains("Changed since", "An entry in it was voided").doesNotContain("what it says still holds");
        assertThat(Wait.upTo(Duration.ofSeconds(20)).until(() -> told(volunteer).contains("CHANGED"))).isTrue();
        assertThat(Messages.to(portal, volunteer.login())).anySatisfy(message -> assertThat(message.getString("text")).contains(new CertificateNumber(number).spaced()));
        volunteer.get(ALL + "/" + number + "/paper").expect(409, "ALREADY_ENDED");
        signed(volunteer, number);
        assertThat(volunteer.get(MINE).expect(200).text()).contains("Changed since").doesNotContain("/paper");
        volunteer.post(ALL).expect(409, "NOTHING_CONFIRMED");
        served(volunteer);
        assertThat(number(issued(volunteer))).isNotEqualTo(number);
    }

    @Test
    void what_is_voided_in_the_same_moment_is_certified_by_nothing_that_holds() {
        for (var i = 0; i < 4; i++) {
            var volunteer = portal.volunteer("同一刻的人" + i);
            var served = served(volunteer);
            var acts = List.<Callable<Answer>>of(() -> volunteer.post(ALL), () -> portal.clerk().post("/api/service-entries/" + served.entry() + "/voiding", "reason", "核对后发现没有到岗"));
            var answers = Together.of(acts);
            answers.get(1).expect(201);
            if (answers.get(0).status() == 201) assertThat(state(number(answers.get(0).json()))).isEqualTo("CHANGED");
            else answers.get(0).expect(409, "NOTHING_CONFIRMED");
        }
    }

    @Test
    void its_holder_takes_it_back_once_and_may_have_another() {
        var volunteer = portal.volunteer("收回的人");
        served(volunteer);
        var number = number(issued(volunteer));
        volunteer.post(ALL + "/" + number + "/withdrawal").expect(204);
        volunteer.post(ALL + "/" + number + "/withdrawal").expect(409, "ALREADY_ENDED");
        assertThat(checked(number).getJsonObject("certificate").getString("cause")).isEqualTo("HOLDER");
        assertThat(state(number)).isEqualTo("REVOKED");
        assertThat(state(number(issued(volunteer)))).isEqualTo("VALID");
        assertThat(volunteer.get(ALL + "/mine").expect(200).json().getInt("total")).isEqualTo(2);
    }

    @Test
    void a_period_and_a_field_are_kept_to_and_what_is_wrong_is_said_beside_them() {
        var volunteer = portal.volunteer("挑期间的人");
        var day = portal.now().plusMinutes(30).toLocalDate();
        served(volunteer);
        portal.later(Duration.ofDays(3));
        served(volunteer);
        var first = volunteer.post(ALL, "from", day.minusDays(1), "to", day.plusDays(1)).expect(201).json();
        assertThat(first.getInt("total")).isEqualTo(120);
        assertThat(List.of(first.getString("from"), first.getString("to"))).containsExactly(day.minusDays(1).toString(), day.plusDays(1).toString());
        assertThat(issued(volunteer).getInt("total")).isEqualTo(240);
        volunteer.post(ALL, "to", day.minusDays(1)).expect(409, "NOTHING_CONFIRMED");
        volunteer.post(ALL, "from", day, "to", day.minusDays(1)).expect(409, "PERIOD_BACKWARDS").beside("to");
        volunteer.post(ALL, "to", portal.now().toLocalDate().plusDays(1)).expect(409, "PERIOD_AHEAD").beside("to");
        volunteer.post(ALL, "from", LocalDate.of(1, 1, 1)).expect(409, "PERIOD_TOO_EARLY").beside("from");
        volunteer.post(ALL, "field", "no-such-field").expect(409, "UNKNOWN_FIELD").beside("field");
        var fields = portal.nobody().get("/api/volunteers/fields").expect(200).list();
        assertThat(volunteer.post(ALL, "field", fields.getJsonObject(0).getString("code")).expect(201).json().getInt("total")).isEqualTo(240);
        volunteer.post(ALL, "field", fields.getJsonObject(1).getString("code")).expect(409, "NOTHING_CONFIRMED");
    }

    @Test
    void who_is_not_verified_gets_one_that_says_so_and_another_once_they_are() {
        var volunteer = portal.resident("还没核验的人");
        TestPlaces.volunteer(volunteer, volunteer.idNumber()).expect(201);
        served(volunteer.signIn());
        var before = issued(volunteer);
        assertThat(before.getBoolean("verified")).isFalse();
        assertThat(signed(volunteer, number(before)).getString("payload")).contains("\"document\":null").doesNotContain(volunteer.idNumber());
        assertThat(portal.nobody().get(CHECK + number(before)).expect(200).text()).contains("Not verified");
        portal.clerk().post("/api/accounts/" + volunteer.code() + "/verification", "idNumber", volunteer.idNumber()).expect(204);
        var after = issued(volunteer.signIn());
        assertThat(number(after)).isNotEqualTo(number(before));
        assertThat(signed(volunteer, number(after)).getString("payload")).contains(volunteer.idNumber());
    }

    @Test
    void none_is_made_of_a_disputed_registration_and_all_end_where_it_was_nobodys_act() {
        var volunteer = portal.volunteer("被登记的人");
        served(volunteer);
        var number = number(issued(volunteer));
        volunteer.post("/api/disputes/mine").expect(201);
        volunteer.post(ALL).expect(409, "FROZEN");
        var clerk = portal.staff("核查证明的文员", "OFFICE_CLERK", "");
        var dispute = clerk.get("/api/disputes").expect(200).json().getJsonArray("rows").getValuesAs(JsonObject.class).stream().filter(row -> row.getString("name").equals("被登记的人"))
                .findFirst().orElseThrow().getString("code");
        clerk.post("/api/disputes/" + dispute + "/examination", "outcome", "ERASED", "reason", "本人从未同意").expect(204);
        portal.staff("另一位核查的文员", "OFFICE_CLERK", "").post("/api/disputes/" + dispute + "/closing").expect(204);
        assertThat(state(number)).isEqualTo("REVOKED");
        assertThat(checked(number).getJsonObject("certificate").getString("cause")).isEqualTo("REGISTRATION");
        assertThat(volunteer.signIn().get(MINE).expect(200).text()).contains("Revoked").doesNotContain("id=\"issue\"");
    }

    @Test
    void a_guardian_has_one_made_for_their_ward_and_the_ward_reads_that_they_did() {
        var guardian = portal.verified("要证明的母亲");
        var family = new Family(portal);
        var child = family.minor("要证明的孩子", 16);
        var guardianship = family.guards(guardian, child);
        TestPlaces.volunteer(child, "").expect(201);
        var ward = child.signIn();
        Stars.served(portal, leader, station, ward, 120, 14);
        portal.verified("别人的母亲").post(ALL + "/wards/" + guardianship).expect(404);
        var number = number(guardian.post(ALL + "/wards/" + guardianship).expect(201).json());
        assertThat(signed(guardian, number).getString("payload")).contains("要证明的孩子");
        assertThat(number(issued(ward))).as("the ward's own is the same").isEqualTo(number);
        assertThat(guardian.get(MINE + "?guardianship=" + guardianship).expect(200).text()).contains(number);
        assertThat(guardian.get("/guardians/ward?guardianship=" + guardianship).expect(200).text()).contains(MINE + "?guardianship=" + guardianship);
        var readings = ward.get("/api/me/readings").expect(200).text();
        assertThat(readings).contains("account_document", "certificate_paper");
        guardian.post(ALL + "/" + number + "/withdrawal").expect(204);
    }

    @Test
    void the_page_asks_for_one_shows_it_and_takes_it_back() {
        var volunteer = portal.volunteer("按按钮的人");
        assertThat(press(volunteer, "asking", "issue").expect(422).text()).contains("nothing to certify");
        served(volunteer);
        assertThat(press(volunteer, "asking", "issue", "from", "", "to", "", "field", "").expect(302).header("Location")).endsWith(MINE + "?done=credibility.certificateIssued");
        var page = volunteer.get(MINE).expect(200).text();
        assertThat(page).contains("Valid", "2 h", "/paper", "/signed");
        var button = page.replaceFirst("(?s).*name=\"([^\"]*withdraw)\".*", "$1");
        assertThat(press(volunteer, "certificates", button).expect(302).header("Location")).contains("done=credibility.certificateWithdrawn");
        assertThat(volunteer.get(MINE).expect(200).text()).contains("Taken back by its holder");
    }

    private static Answer press(Person who, String form, String button, String... more) {
        var pairs = new ArrayList<>(List.of(form, form, "csrf", who.token(), button, "x"));
        pairs.addAll(List.of(more));
        return who.form(MINE, pairs.toArray(String[]::new));
    }
}
