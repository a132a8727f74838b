package org.haoren.guardians;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.haoren.activities.stars.StarGround;
import org.haoren.suite.Family;
import org.haoren.suite.IdNumbers;
import org.haoren.suite.Json;
import org.haoren.suite.Person;
import org.haoren.suite.Pictures;
import org.haoren.suite.PortalTest;
import org.haoren.suite.Stars;
import org.haoren.suite.TestPlaces;
import org.junit.jupiter.api.Test;

/** A guardian who works for the office records, checks, confirms and decides nothing for their own ward. */
class OwnWardIT extends PortalTest {
    private static final String NO = "NOT_FOR_YOUR_WARD";

    private Person clerk(String name) {
        var person = portal.verified(name);
        portal.give(person, "OFFICE_CLERK", "");
        return person.signIn();
    }

    @Test
    void at_the_counter_nothing_about_the_wards_person() {
        var family = new Family(portal);
        var guardian = clerk("当文员的母亲");
        var born = portal.now().toLocalDate().minusYears(10).minusMonths(3);
        var number = IdNumbers.born(born, 877);
        var opened = guardian.post("/api/guardianships/children", "name", "自家的孩子", "idNumber", number, "kind", "PARENT", "understood", true).expect(201).code();
        guardian.post("/api/accounts/" + family.account(opened) + "/verification", "idNumber", number).expect(409, NO);
        portal.clerk().post("/api/accounts/" + family.account(opened) + "/verification", "idNumber", number).expect(204);

        var sixteen = portal.now().toLocalDate().minusYears(16).minusMonths(6);
        var ward = portal.verified("当文员的孩子", sixteen, 879);
        var document = IdNumbers.born(sixteen, 879);
        family.guards(guardian, ward);
        var home = TestPlaces.community(portal);
        guardian.post("/api/accounts/residences", "idNumber", document, "district", home, "proof", "RESIDENCE_PERMIT", "since", portal.now().toLocalDate()).expect(409, NO);
        var residence = portal.clerk().post("/api/accounts/residences", "idNumber", document, "district", home, "proof", "RESIDENCE_PERMIT", "since", portal.now().toLocalDate())
                .expect(201).json().getJsonObject("residence").getString("code");
        guardian.post("/api/accounts/residences/" + residence + "/decision", "verdict", "CONFIRMED").expect(409, NO);
        var other = IdNumbers.born(sixteen, 878);
        guardian.post("/api/accounts/corrections", "login", ward.login(), "kind", "RENEWED", "idNumber", other, "note", "新证件").expect(409, NO).beside("login");
        var correction = portal.clerk().post("/api/accounts/corrections", "login", ward.login(), "kind", "RENEWED", "idNumber", other, "note", "新证件").expect(201).code();
        guardian.post("/api/accounts/corrections/" + correction + "/decision", "verdict", "CONFIRMED").expect(409, NO);
        guardian.post("/api/accounts/number-readings", "login", ward.login(), "purpose", "CERTIFICATE", "note", "为孩子办理证明").expect(409, NO).beside("login");
    }

    @Test
    void neither_own_income_nor_what_another_guardian_is_to_the_ward() {
        var family = new Family(portal);
        var guardian = clerk("当文员的父亲");
        var ward = family.minor("要自立的孩子", 17);
        family.guards(guardian, ward);
        var other = portal.verified("孩子的母亲");
        var second = ward.post("/api/guardianships", "login", other.login(), "kind", "PARENT").expect(201).code();
        family.accept(other, second).expect(200);
        family.prove(guardian, second).expect(409, NO);
        family.decide(guardian, family.prove(portal.clerk(), second).expect(201).code(), "CONFIRMED").expect(409, NO);
        guardian.post("/api/own-incomes", "login", ward.login(), "note", "工资").expect(409, NO).beside("login");
        var income = portal.clerk().post("/api/own-incomes", "login", ward.login(), "note", "劳动合同和工资流水").expect(201).code();
        guardian.post("/api/own-incomes/" + income + "/decision", "verdict", "CONFIRMED").expect(409, NO);
    }

    @Test
    void neither_stars_nor_disputes_nor_qualifications_of_the_ward() {
        var family = new Family(portal);
        var guardian = clerk("授星的母亲");
        var ward = family.volunteer("被提名星级的孩子", 16, guardian);
        var qualification = ward.post("/api/volunteers/qualifications", "kind", "nurse", "issuer", "试城红十字会", "number", "HZ-77-1234", "validFrom", portal.now().toLocalDate().minusYears(1),
                "validUntil", portal.now().toLocalDate().plusYears(1), "proof", Json.of("code", ward.upload("card.png", Pictures.png())), "station", null).expect(201).code();
        guardian.post("/api/volunteers/qualifications/" + qualification + "/check", "verdict", "CHECKED").expect(409, NO);
        assertThat(guardian.get("/volunteers/qualifications/check?qualification=" + qualification).expect(200).text()).doesNotContain("id=\"checking\"");
        var leader = portal.resident("孩子的站长");
        var served = Stars.served(portal, leader, TestPlaces.approved(portal, leader, "孩子的星级站"), ward, 120, 14);
        guardian.post("/api/stars", "number", Stars.number(ward)).expect(409, NO).beside("number");
        var star = Stars.proposed(portal, served);
        var witness = portal.verified("有异议的人");
        var objection = witness.post("/api/stars/" + star + "/objections", "ground", StarGround.UNTRUE_HOURS.name(), "statement", "我那天在场，没有看见他来。").expect(201).code();
        guardian.post("/api/stars/objections/" + objection + "/answer", "upheld", false, "text", "没有的事，他去了。").expect(409, NO);
        portal.clerk().post("/api/stars/objections/" + objection + "/answer", "upheld", false, "text", "有签到为证。").expect(201);
        ward.post("/api/disputes/mine").expect(201);
        var dispute = portal.clerk().get("/api/disputes").expect(200).json().getJsonArray("rows").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("name").equals(ward.name())).findFirst().orElseThrow().getString("code");
        assertThat(guardian.get("/api/disputes/" + dispute).expect(200).json().getBoolean("examinable")).isFalse();
        guardian.post("/api/disputes/" + dispute + "/examination", "outcome", "STANDS", "reason", "是孩子自己报名的").expect(409, NO);
        Stars.noticeOver(portal, star);
        guardian.signIn();
        guardian.post("/api/stars/" + star + "/decision", "verdict", "GRANTED").expect(409, NO);
        assertThat(portal.nobody().get("/api/stars/" + star).expect(200).json().getString("state")).isEqualTo("NOTICE");
    }
}
