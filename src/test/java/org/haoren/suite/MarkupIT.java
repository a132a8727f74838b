package org.haoren.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * Markup handed in as text stays text. A whole story is told in which every text is {@link #HARM}; then everybody opens every page about it: no page may hold
 * the element, and no attribute may end at the quotation mark.
 */
class MarkupIT extends PortalTest {
    private static final String HARM = "QZ\"><i class=harm>";
    private static final String NAME = "QZ\"><b class=harm>";
    private static final String LONG_HARM = HARM + " and so on, for as long as it takes";
    private static final Pattern ELEMENT = Pattern.compile("<\\w+ class=harm");
    private static final Pattern ATTRIBUTE_ENDED = Pattern.compile("<[^<>]*QZ\"");
    private final Map<String, String> codes = new HashMap<>();

    @Test
    void markup_in_any_text_is_shown_as_text_on_every_page() throws IOException {
        TestPlaces.community(portal);
        portal.clerk().post("/api/districts", "code", "T-HARM", "parent", TestPlaces.CITY, "kind", "DISTRICT", "zh", HARM, "en", HARM, "latitude", 35, "longitude", 114);
        var leader = portal.resident(HARM);
        var station = station(leader);
        var poster = portal.resident(NAME);
        var volunteer = portal.volunteer(HARM);
        shift(leader, volunteer, station);
        wishes(leader, poster, volunteer, station);
        var office = new TestOffice(portal);
        var recommender = portal.verified(NAME);
        round(office, recommender);
        codes.put("account", poster.code());
        var people = List.of(portal.nobody(), poster, leader, volunteer, recommender, office.clerk, office.second, office.police, portal.administrator());
        assertThat(opened(people)).as("pages on which the texts are shown").hasSizeGreaterThan(30);
    }

    /** Every page by everybody. @return those that show one of the texts */
    private TreeSet<String> opened(List<Person> people) throws IOException {
        var shown = new TreeSet<String>();
        var wrong = new SoftAssertions();
        for (var page : Addresses.pages()) {
            var address = page.substring(4);
            for (var code : codes.entrySet()) address = address.replace(code.getKey() + "=absent", code.getKey() + "=" + code.getValue());
            for (var who : people) {
                var answer = who.get(address);
                wrong.assertThat(answer.status()).as(address).isLessThan(500);
                wrong.assertThat(ELEMENT.matcher(answer.text()).find()).as(address + " holds the element").isFalse();
                wrong.assertThat(ATTRIBUTE_ENDED.matcher(answer.text()).find()).as(address + " ends an attribute").isFalse();
                if (answer.status() == 200 && answer.text().contains("QZ")) shown.add(address);
            }
        }
        wrong.assertAll();
        return shown;
    }

    private String station(Person leader) {
        var sentBack = registered(leader, HARM + " 1");
        portal.clerk().post("/api/stations/" + sentBack + "/return", "reason", HARM).expect(200);
        registered(leader, HARM + " 2");
        var station = registered(leader, HARM);
        portal.clerk().post("/api/stations/" + station + "/approval").expect(200);
        codes.put("station", station);
        return station;
    }

    private String registered(Person leader, String name) {
        return leader.post("/api/stations", "zh", name, "en", HARM, "district", TestPlaces.community(portal), "address", HARM, "hours", HARM, "hoursEn", HARM,
                "services", List.of("REST", "WISHES")).expect(201).json().getJsonObject("id").getString("code");
    }

    private void shift(Person leader, Person volunteer, String station) {
        var field = portal.nobody().get("/api/volunteers/fields").expect(200).list().getJsonObject(0).getString("code");
        var starts = portal.now().withNano(0).plusDays(1);
        var made = leader.post("/api/shifts", "station", station, "zh", HARM, "en", HARM, "field", field, "startsAt", starts, "endsAt", starts.plusHours(2), "places", 3,
                "riskZh", LONG_HARM, "riskEn", LONG_HARM, "minimumAge", 18);
        var shift = made.expect(201).code();
        volunteer.post("/api/shifts/" + shift + "/sign-ups").expect(201);
        codes.put("shift", shift);
    }

    private void wishes(Person leader, Person poster, Person volunteer, String station) {
        var returned = wish(poster, station, 1);
        leader.post("/api/wishes/" + returned + "/return", "reason", LONG_HARM).expect(204);
        wish(poster, station, 2);
        published(leader, wish(poster, station, 3));
        var wish = wish(poster, station, 4);
        published(leader, wish);
        volunteer.post("/api/wishes/" + wish + "/claims").expect(201);
        volunteer.post("/api/wishes/" + wish + "/delivery", "note", LONG_HARM, "minutes", 60).expect(201);
        poster.post("/api/wishes/" + wish + "/confirmation", "satisfaction", 5, "remark", LONG_HARM).expect(201);
        codes.put("wish", wish);
        codes.put("entry", volunteer.get("/api/service-entries/mine").expect(200).json().getJsonObject("entries").getJsonArray("rows").getJsonObject(0)
                .getJsonObject("id").getString("code"));
    }

    private static String wish(Person poster, String station, int number) {
        return poster.post("/api/wishes", "station", station, "kind", "COMPANY", "title", HARM + number, "need", LONG_HARM, "contact", HARM).expect(201).code();
    }

    private void published(Person leader, String wish) {
        leader.post("/api/wishes/" + wish + "/file-readings", "purpose", "VERIFY").expect(200);
        leader.post("/api/wishes/" + wish + "/card", "titleZh", HARM, "titleEn", HARM, "cardZh", LONG_HARM, "cardEn", LONG_HARM, "alias", HARM, "ageBand", "ELDER",
                "untilDay", portal.now().toLocalDate().plusDays(30)).expect(201);
    }

    private void round(TestOffice office, Person recommender) {
        office.clerk.post("/api/programmes", "code", office.round, "zh", HARM, "en", HARM, "documentNumber", HARM, "approvingBody", HARM, "cycle", "YEARLY", "quota", 10,
                "categories", List.of(Json.of("code", "helping", "zh", HARM, "en", HARM))).expect(201);
        office.draft();
        office.complete(HARM);
        office.second.post("/api/rounds/" + office.round + "/approval").expect(200);
        office.clerk.post("/api/rounds/" + office.round + "/opening").expect(200);
        portal.until(office.opens);
        codes.put("round", office.round);
        codes.put("programme", office.round);
        var first = vetted(office, recommender, HARM);
        codes.put("case", first);
        vetted(office, recommender, HARM + HARM.substring(0, 9));
        var notice = office.noticed();
        codes.put("notice", notice);
        var objector = portal.verified(NAME);
        var objection = objector.post("/api/notices/" + notice + "/objections", "subject", first, "ground", "UNTRUE_DEEDS", "statement", LONG_HARM).expect(201).code();
        office.second.post("/api/objections/" + objection + "/answer", "upheld", false, "text", LONG_HARM).expect(200);
        codes.put("objection", objection);
        portal.until(office.votingOpens());
        recommender.post("/api/rounds/" + office.round + "/ballots", "choices", List.of(first)).expect(201);
        portal.until(office.votingCloses());
        codes.put("honour", honoured(office));
    }

    private String vetted(TestOffice office, Person recommender, String name) {
        var one = recommender.post("/api/rounds/" + office.round + "/nominations", "round", office.round, "category", "helping", "name", name, "nameEn", HARM, "unit", HARM,
                "district", TestPlaces.community(portal), "headlineZh", HARM, "headlineEn", HARM, "deedsZh", LONG_HARM, "deedsEn", LONG_HARM,
                "evidence", Json.of("code", recommender.upload(HARM, Pictures.png()))).expect(201).code();
        office.clerk.post("/api/cases/" + one + "/check", "finding", LONG_HARM).expect(201);
        office.clerk.post("/api/cases/" + one + "/consent", "givenOn", portal.now().toLocalDate(), "manner", "SIGNED", "note", HARM).expect(201);
        office.police.post("/api/cases/" + one + "/opinions", "verdict", "AGREE", "text", LONG_HARM).expect(201);
        office.clerk.post("/api/cases/" + one + "/exclusion", "clause", clause(), "reason", LONG_HARM).expect(201);
        office.second.post("/api/cases/" + one + "/exclusion/dismissal", "ground", LONG_HARM).expect(201);
        office.second.post("/api/cases/" + one + "/shortlisting").expect(201);
        return one;
    }

    private static String clause() {
        return org.haoren.awards.vetting.Clause.values()[0].name();
    }

    private String honoured(TestOffice office) {
        var honour = office.honoured();
        office.clerk.put("/api/honours/" + honour + "/story", "headlineZh", HARM, "headlineEn", HARM, "storyZh", LONG_HARM, "storyEn", LONG_HARM).expect(200);
        return honour;
    }
}
