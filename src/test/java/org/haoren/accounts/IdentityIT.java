package org.haoren.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.haoren.suite.IdNumbers;
import org.haoren.suite.Person;
import org.haoren.suite.PortalTest;
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
    void one_person_has_one_account() {
        var kong = portal.verified("孔");
        portal.resident("孔又").put("/api/me/identity", "idNumber", kong.idNumber()).expect(409, "PERSON_HAS_ANOTHER_ACCOUNT").beside("idNumber");
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

    private org.haoren.suite.Answer verify(Person by, Person whom, String read) {
        return by.post("/api/accounts/" + whom.code() + "/verification", "idNumber", read);
    }
}
