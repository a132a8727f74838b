package org.haoren.credibility.collections;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.haoren.suite.Answer;
import org.haoren.suite.Family;
import org.haoren.suite.PdfA;
import org.haoren.suite.Person;
import org.haoren.suite.PortalTest;
import org.haoren.suite.Stars;
import org.haoren.suite.TestPlaces;
import org.haoren.suite.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A school gets the certificates of those who agreed, and of nobody else. */
class CollectionIT extends PortalTest {
    private static final String ALL = "/api/certificate-collections";
    private static Person leader;
    private static String station;

    @BeforeEach
    void aStation() {
        if (leader != null) return;
        leader = portal.resident("集体开证明的站长");
        station = TestPlaces.approved(portal, leader, "集体开证明站");
    }

    private Person served(String name) {
        var volunteer = portal.volunteer(name);
        Stars.served(portal, leader, station, volunteer);
        return volunteer;
    }

    private Answer open(Person who, String unit) {
        var today = portal.now().toLocalDate();
        return who.post(ALL, "unit", unit, "purpose", "综合素质评价", "from", today.minusYears(1), "to", today, "lastDay", today.plusDays(30));
    }

    private String opened(Person who) {
        return open(who, "第一中学").expect(201).code();
    }

    private static List<String> names(Person opener, String collection) {
        return opener.get(ALL + "/" + collection + "/agreements").expect(200).json().getJsonArray("rows").getValuesAs(JsonObject.class).stream().map(row -> row.getString("name")).toList();
    }

    private static String text(Person opener, String collection) throws Exception {
        var pdf = opener.download(ALL + "/" + collection + "/papers");
        assertThat(PdfA.faults(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void whoever_agrees_is_in_it_and_whoever_takes_it_back_is_not() throws Exception {
        var clerk = portal.clerk();
        var first = served("同意的甲");
        var second = served("同意的乙");
        var third = served("没有同意的丙");
        var collection = opened(clerk);
        clerk.get(ALL + "/" + collection + "/papers").expect(409, "NO_PAPERS");
        assertThat(first.get("/credibility/collections/request?collection=" + collection).expect(200).text()).contains("第一中学", "综合素质评价", clerk.name(), "id=\"agree\"");
        var number = first.post(ALL + "/" + collection + "/agreements/mine").expect(201).json().getString("number");
        first.post(ALL + "/" + collection + "/agreements/mine").expect(409, "ALREADY_AGREED");
        second.post(ALL + "/" + collection + "/agreements/mine").expect(201);
        assertThat(names(clerk, collection)).containsExactly("同意的甲", "同意的乙");
        assertThat(text(clerk, collection)).contains("同意的甲", "同意的乙", first.idNumber(), "第一中学").doesNotContain(third.name());
        assertThat(first.get("/api/me/readings").expect(200).text()).contains(number, "HANDED_OVER");
        assertThat(first.get("/api/me/data").expect(200).text()).contains("第一中学");

        second.delete(ALL + "/" + collection + "/agreements/mine").expect(204);
        second.delete(ALL + "/" + collection + "/agreements/mine").expect(409, "NOT_AGREED");
        assertThat(names(clerk, collection)).containsExactly("同意的甲");
        assertThat(text(clerk, collection)).contains("同意的甲").doesNotContain("同意的乙");
        first.post("/api/certificates/" + number + "/withdrawal").expect(204);
        clerk.get(ALL + "/" + collection + "/papers").expect(409, "NO_PAPERS");
        assertThat(clerk.get("/credibility/collections/mine?collection=" + collection).expect(200).text()).contains("同意的甲", "data:image/png");
    }

    @Test
    void nobody_else_sees_who_agreed_nor_gets_papers_and_nobody_is_put_in_by_others() {
        var volunteer = served("只给学校的人");
        var collection = opened(portal.clerk());
        volunteer.post(ALL + "/" + collection + "/agreements/mine").expect(201);
        for (var path : List.of("", "/agreements", "/papers")) {
            portal.staff("别的文员", "OFFICE_CLERK", "").get(ALL + "/" + collection + path).expect(404);
            leader.signIn().get(ALL + "/" + collection + path).expect(404);
            volunteer.get(ALL + "/" + collection + path).expect(403);
        }
        open(portal.resident("冒充学校的人"), "假学校").expect(403);
        portal.volunteer("没有服务过的人").post(ALL + "/" + collection + "/agreements/mine").expect(409, "NOTHING_CONFIRMED");
        portal.resident("不是志愿者的人").post(ALL + "/" + collection + "/agreements/mine").expect(403);
        assertThat(names(portal.clerk(), collection)).containsExactly("只给学校的人");
    }

    @Test
    void a_guardian_agrees_for_a_child_and_nobody_else_does() {
        var guardian = portal.verified("给孩子同意的家长");
        var family = new Family(portal);
        var child = family.child(guardian, "集体证明里的孩子", portal.now().toLocalDate().minusYears(12));
        var collection = opened(portal.clerk());
        var path = ALL + "/" + collection + "/agreements/wards/" + child;
        family.registered(guardian, child).expect(201);
        guardian.post(path).expect(409, "NOTHING_CONFIRMED");
        portal.verified("别的家长").post(path).expect(404);
        assertThat(guardian.get("/credibility/collections/request?collection=" + collection + "&guardianship=" + child).expect(200).text()).contains("第一中学");
    }

    @Test
    void it_ends_when_its_opener_closes_it_or_its_last_day_is_over_and_wrong_input_is_told_at_once() {
        var clerk = portal.clerk();
        var today = portal.now().toLocalDate();
        clerk.post(ALL, "unit", " ", "purpose", "x".repeat(201), "from", today, "to", today.minusDays(1), "lastDay", today.minusDays(1)).expect(422).beside("unit").beside("purpose").beside("to").beside("lastDay");
        clerk.post(ALL, "unit", "远期学校", "purpose", "评价", "from", today.plusDays(1), "to", today.plusDays(2), "lastDay", today.plusYears(1)).expect(409).beside("from").beside("to").beside("lastDay");
        var volunteer = served("来晚了的人");
        var closed = opened(clerk);
        clerk.post(ALL + "/" + closed + "/closing").expect(204);
        volunteer.post(ALL + "/" + closed + "/agreements/mine").expect(409, "CLOSED");
        assertThat(volunteer.get("/credibility/collections/request?collection=" + closed).expect(200).text()).doesNotContain("id=\"agree\"");
        var over = opened(clerk);
        portal.until(portal.now().plusDays(31));
        volunteer.signIn().post(ALL + "/" + over + "/agreements/mine").expect(409, "CLOSED");
    }

    @Test
    void the_same_person_at_once_is_in_it_once() {
        var volunteer = served("按了很多下的人");
        var collection = opened(portal.clerk());
        var acts = new ArrayList<Callable<Answer>>();
        for (int each = 0; each < 6; each++) acts.add(() -> volunteer.post(ALL + "/" + collection + "/agreements/mine"));
        assertThat(Together.of(acts)).extracting(Answer::status).containsOnlyOnce(201).contains(409);
        assertThat(portal.clerk().get(ALL + "/" + collection).expect(200).json().getInt("agreed")).isEqualTo(1);
    }
}
