package org.haoren.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.haoren.suite.Answer;
import org.haoren.suite.IdNumbers;
import org.haoren.suite.Person;
import org.haoren.suite.PortalTest;
import org.haoren.suite.Together;
import org.junit.jupiter.api.Test;

class IdentityIT extends PortalTest {
    @Test
    void a_clerk_who_read_the_same_number_verifies_the_person() {
        assertThat(portal.verified("秦").get("/api/session").json().getBoolean("verified")).isTrue();
    }

    @Test
    void the_number_is_shown_to_nobody_in_clear() {
        var you = portal.verified("尤");
        assertThat(you.get("/api/me").expect(200).text()).doesNotContain(you.idNumber()).contains("*");
        var shi = stated("施");
        assertThat(portal.clerk().get("/api/accounts/identities").expect(200).text()).doesNotContain(shi.idNumber());
    }

    @Test
    void a_number_that_is_none_is_refused_beside_the_field() {
        var zhang = portal.resident("张");
        zhang.put("/api/me/identity", "idNumber", "34052419800101001Y").expect(409, "ID_NUMBER_WRONG").beside("idNumber");
        zhang.put("/api/me/identity", "idNumber", "11010119900231001X").expect(409, "ID_NUMBER_WRONG");
        zhang.put("/api/me/identity", "idNumber", IdNumbers.born(LocalDate.of(2199, 1, 1), 1)).expect(409, "ID_NUMBER_WRONG");
        zhang.put("/api/me/identity", "idNumber", "").expect(422, "NotBlank").beside("idNumber");
    }

    @Test
    void one_person_has_one_verified_account_and_a_stranger_cannot_ask_whose_number_is_known() {
        var kong = portal.verified("孔");
        var again = portal.resident("孔又");
        again.put("/api/me/identity", "idNumber", kong.idNumber()).expect(200);
        verify(portal.clerk(), again, kong.idNumber()).expect(409, "PERSON_HAS_ANOTHER_ACCOUNT").beside("idNumber");
        assertThat(again.get("/api/me").json().getBoolean("verified")).isFalse();
    }

    @Test
    void whoever_states_anothers_number_keeps_nobody_from_being_verified() {
        var owner = portal.resident("本人");
        portal.resident("占用的人").put("/api/me/identity", "idNumber", owner.idNumber()).expect(200);
        owner.put("/api/me/identity", "idNumber", owner.idNumber()).expect(200);
        verify(portal.clerk(), owner, owner.idNumber()).expect(204);
    }

    @Test
    void of_two_accounts_of_one_person_that_are_verified_at_the_same_moment_one_wins() {
        var one = portal.resident("双号");
        var other = portal.resident("双号又");
        for (var each : List.of(one, other)) each.put("/api/me/identity", "idNumber", one.idNumber()).expect(200);
        var clerks = List.of(portal.staff("窗口甲", "OFFICE_CLERK", ""), portal.staff("窗口乙", "OFFICE_CLERK", ""));
        var answers = Together.of(List.of(() -> verify(clerks.get(0), one, one.idNumber()), () -> verify(clerks.get(1), other, one.idNumber())));
        assertThat(answers.stream().map(Answer::status)).containsExactlyInAnyOrder(204, 409);
        answers.stream().filter(answer -> answer.status() == 409).forEach(answer -> answer.expect(409, "PERSON_HAS_ANOTHER_ACCOUNT"));
        var stranger = portal.resident("又一个");
        stranger.put("/api/me/identity", "idNumber", one.idNumber()).expect(200);
        verify(clerks.get(0), stranger, one.idNumber()).expect(409, "PERSON_HAS_ANOTHER_ACCOUNT");
    }

    @Test
    void a_foreigner_is_verified_by_card_or_passport() {
        var card = portal.resident("永居人");
        card.put("/api/me/identity", "idNumber", "911124 19810803 0024").expect(200);
        assertThat(card.get("/api/me").json().getString("kind")).isEqualTo("PERMANENT_RESIDENT_CARD");
        var traveller = portal.resident("护照人");
        traveller.put("/api/me/identity", "type", "PASSPORT", "idNumber", "xb1234567").expect(409, "COUNTRY_NEEDED").beside("country").expect(409, "BORN_NEEDED").beside("born");
        traveller.put("/api/me/identity", "type", "PASSPORT", "idNumber", "xb1234567", "country", "SE", "born", "1990-02-14").expect(200);
        assertThat(traveller.get("/api/me").text()).contains("SE X******67", "1990-02-14").doesNotContain("XB1234567");
        var path = "/api/accounts/" + traveller.code() + "/verification";
        portal.clerk().post(path, "idNumber", "XB1234567", "type", "PASSPORT", "country", "NO", "born", "1990-02-14").expect(409, "ID_NUMBER_DIFFERS").beside("idNumber");
        portal.clerk().post(path, "idNumber", "XB1234567", "type", "PASSPORT", "country", "SE", "born", "1990-02-15").expect(409, "BORN_DIFFERS").beside("born");
        portal.clerk().post(path, "idNumber", "XB1234567", "type", "PASSPORT", "country", "SE", "born", "1990-02-14").expect(204);
        assertThat(traveller.get("/api/session").json().getBoolean("verified")).isTrue();
    }

    @Test
    void the_clerk_must_have_read_what_was_stated() {
        var cao = portal.resident("曹");
        cao.put("/api/me/identity", "idNumber", cao.idNumber()).expect(200);
        verify(portal.clerk(), cao, IdNumbers.born(LocalDate.of(1950, 5, 5), 5)).expect(409, "ID_NUMBER_DIFFERS");
    }

    @Test
    void nobody_verifies_themself() {
        var clerk = portal.staff("吕", "OFFICE_CLERK", "");
        clerk.put("/api/me/identity", "idNumber", clerk.idNumber()).expect(200);
        verify(clerk, clerk, clerk.idNumber()).expect(409, "NOT_FOR_YOURSELF");
    }

    @Test
    void only_a_clerk_verifies() {
        var su = portal.resident("苏");
        su.put("/api/me/identity", "idNumber", su.idNumber()).expect(200);
        verify(portal.nobody(), su, su.idNumber()).expect(401);
        verify(portal.resident("潘"), su, su.idNumber()).expect(403);
        verify(portal.administrator(), su, su.idNumber()).expect(403);
    }

    @Test
    void a_verified_number_stays() {
        var fan = portal.verified("范");
        fan.put("/api/me/identity", "idNumber", IdNumbers.born(LocalDate.of(1951, 1, 1), 7)).expect(409, "ALREADY_VERIFIED");
    }

    private Person stated(String name) {
        var person = portal.resident(name);
        person.put("/api/me/identity", "idNumber", person.idNumber()).expect(200);
        return person;
    }

    private Answer verify(Person by, Person whom, String read) {
        return by.post("/api/accounts/" + whom.code() + "/verification", "idNumber", read);
    }
}
