package org.haoren.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.haoren.suite.Answer;
import org.haoren.suite.Election;
import org.haoren.suite.IdNumbers;
import org.haoren.suite.Person;
import org.haoren.suite.PortalTest;
import org.haoren.suite.Together;
import org.junit.jupiter.api.Test;

/** A document takes another's place: by two people, and without making another person of anybody. */
class CorrectionIT extends PortalTest {
    private static final String PATH = "/api/accounts/corrections";

    @Test
    void a_new_document_waits_for_a_second_person_and_both_are_shown_to_the_owner() {
        var person = portal.verified("换证人");
        var number = IdNumbers.born(LocalDate.of(1971, 7, 1), 301);
        var code = record(portal.clerk(), person, "RENEWED", number).expect(201).code();
        record(portal.clerk(), person, "RENEWED", number).expect(409, "CORRECTION_WAITS").beside("login");
        var second = portal.staff("复核人", "OFFICE_DIRECTOR", "");
        assertThat(second.get(PATH).expect(200).text()).contains("换证人").doesNotContain(number, person.idNumber());
        assertThat(second.get("/accounts/corrections?correction=" + code).expect(200).text()).contains(number.substring(0, 3) + "***********" + number.substring(14)).doesNotContain(number);
        decide(portal.clerk(), code, "CONFIRMED").expect(409, "CORRECTION_RECORDED_BY_YOU");
        decide(portal.resident("路人"), code, "CONFIRMED").expect(403);
        assertThat(documents(person)).hasSize(1);
        decide(second, code, "CONFIRMED").expect(204);
        decide(second, code, "CONFIRMED").expect(409, "CORRECTION_DECIDED");
        assertThat(documents(person)).extracting(each -> each.containsKey("until")).containsExactly(false, true);
        assertThat(person.get("/api/me").json().getString("born")).isEqualTo("1971-07-01");
        assertThat(person.get("/accounts/me").expect(200).text()).contains(number.substring(0, 3) + "***********" + number.substring(14));
        assertThat(person.get("/api/session").json().getBoolean("verified")).isTrue();
        record(portal.clerk(), person, "RENEWED", number).expect(409, "SAME_DOCUMENT").beside("idNumber");
    }

    @Test
    void who_has_voted_has_voted_whatever_document_counts_now() {
        var voter = portal.verified("投票后换证");
        var election = new Election(portal, 2, 0);
        voter.signIn().post(election.ballots(), "choices", List.of(election.candidates().get(0))).expect(201);
        corrected(voter, "RENEWED", IdNumbers.born(LocalDate.of(1971, 7, 1), 302));
        voter.post(election.ballots(), "choices", List.of(election.candidates().get(0))).expect(409, "ALREADY_VOTED");
    }

    @Test
    void a_document_that_was_held_stays_taken_and_one_that_was_misread_is_free_for_whose_it_is() {
        var person = portal.verified("更正人");
        var misread = person.idNumber();
        var own = IdNumbers.born(LocalDate.of(1971, 7, 1), 303);
        var renewed = IdNumbers.born(LocalDate.of(1971, 7, 1), 304);
        corrected(person, "MISREAD", own);
        assertThat(documents(person)).extracting(each -> each.getBoolean("misread")).containsExactly(false, true);
        corrected(person, "RENEWED", renewed);
        var owner = stated("号码真正的主人", misread);
        verify(owner, misread).expect(204);
        verify(stated("想用旧证的人", own), own).expect(409, "PERSON_HAS_ANOTHER_ACCOUNT");
        var election = new Election(portal, 2, 0);
        for (var voter : List.of(person, owner)) voter.signIn().post(election.ballots(), "choices", List.of(election.candidates().get(1))).expect(201);
        corrected(person, "RENEWED", own);
        assertThat(documents(person)).hasSize(4).extracting(each -> each.containsKey("until")).containsExactly(false, true, true, true);
        assertThat(documents(person)).extracting(each -> each.getBoolean("misread")).containsExactly(false, false, false, true);
        verify(stated("还想用旧证的人", renewed), renewed).expect(409, "PERSON_HAS_ANOTHER_ACCOUNT");
    }

    @Test
    void nobody_takes_the_document_of_another_or_corrects_their_own() {
        var person = portal.verified("甲某");
        var other = portal.verified("乙某");
        record(portal.clerk(), person, "RENEWED", other.idNumber()).expect(409, "PERSON_HAS_ANOTHER_ACCOUNT").beside("idNumber");
        record(portal.clerk(), portal.resident("没核验的人"), "RENEWED", IdNumbers.born(LocalDate.of(1971, 7, 1), 305)).expect(409, "NO_SUCH_VERIFIED_LOGIN").beside("login");
        var clerk = portal.staff("窗口人员", "OFFICE_CLERK", "");
        portal.verify(clerk, clerk.idNumber());
        var number = IdNumbers.born(LocalDate.of(1971, 7, 1), 306);
        record(clerk, clerk, "RENEWED", number).expect(409, "NOT_FOR_YOURSELF").beside("login");
        var code = record(portal.clerk(), clerk, "RENEWED", number).expect(201).code();
        decide(clerk, code, "CONFIRMED").expect(409, "NOT_FOR_YOURSELF");
        var late = stated("抢先核验的人", number);
        verify(late, number).expect(204);
        decide(portal.staff("复核人", "OFFICE_CLERK", ""), code, "CONFIRMED").expect(409, "PERSON_HAS_ANOTHER_ACCOUNT");
    }

    @Test
    void declining_needs_a_reason_and_changes_nothing() {
        var person = portal.verified("未通过的人");
        var code = record(portal.clerk(), person, "MISREAD", IdNumbers.born(LocalDate.of(1971, 7, 1), 307)).expect(201).code();
        var second = portal.staff("复核人", "OFFICE_CLERK", "");
        decide(second, code, "DECLINED").expect(409, "REASON_NEEDED").beside("reason");
        second.post(PATH + "/" + code + "/decision", "verdict", "DECLINED", "reason", "证件与本人不符").expect(204);
        assertThat(documents(person)).hasSize(1);
        record(portal.clerk(), person, "MISREAD", IdNumbers.born(LocalDate.of(1971, 7, 1), 308)).expect(201);
    }

    @Test
    void of_two_who_decide_at_once_one_does() {
        var person = portal.verified("同时复核");
        var code = record(portal.clerk(), person, "RENEWED", IdNumbers.born(LocalDate.of(1971, 7, 1), 309)).expect(201).code();
        var one = portal.staff("复核甲", "OFFICE_CLERK", "");
        var other = portal.staff("复核乙", "OFFICE_CLERK", "");
        var answers = Together.of(List.of(() -> decide(one, code, "CONFIRMED"), () -> decide(other, code, "CONFIRMED")));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(204, 409);
        assertThat(documents(person)).hasSize(2);
    }

    @Test
    void every_fault_stands_beside_its_field() {
        portal.clerk().post(PATH, "login", "1", "idNumber", "12", "type", "PASSPORT", "note", "").expect(422, "NotNull").beside("kind").beside("note").beside("login").beside("idNumber")
                .beside("country").beside("born");
    }

    private Answer record(Person clerk, Person whose, String kind, String number) {
        return clerk.post(PATH, "login", whose.login(), "kind", kind, "idNumber", number, "note", "本人出示新证件");
    }

    private static Answer decide(Person who, String code, String verdict) {
        return who.post(PATH + "/" + code + "/decision", "verdict", verdict);
    }

    private void corrected(Person whose, String kind, String number) {
        decide(portal.staff("复核人", "OFFICE_CLERK", ""), record(portal.clerk(), whose, kind, number).expect(201).code(), "CONFIRMED").expect(204);
    }

    private Person stated(String name, String number) {
        var person = portal.resident(name);
        person.put("/api/me/identity", "idNumber", number).expect(200);
        return person;
    }

    private Answer verify(Person whom, String number) {
        return portal.clerk().post("/api/accounts/" + whom.code() + "/verification", "idNumber", number);
    }

    private static List<JsonObject> documents(Person person) {
        return person.get("/api/me").expect(200).json().getJsonArray("documents").getValuesAs(JsonObject.class);
    }
}
