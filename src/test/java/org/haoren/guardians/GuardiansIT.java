package org.haoren.guardians;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.haoren.suite.Answer;
import org.haoren.suite.Family;
import org.haoren.suite.Messages;
import org.haoren.suite.Person;
import org.haoren.suite.PortalTest;
import org.haoren.suite.TestPlaces;
import org.haoren.suite.Together;
import org.haoren.suite.Wait;
import org.junit.jupiter.api.Test;

/** A minor asks, a guardian consents, two people at the counter believe it; and all of it is taken back. */
class GuardiansIT extends PortalTest {
    private static final String PATH = "/api/guardianships";

    private Family family() {
        return new Family(portal);
    }

    @Test
    void a_minor_registers_once_a_guardians_consent_counts_and_not_before() {
        var family = family();
        var ward = family.minor("林一禾", 16);
        var guardian = portal.verified("林父");
        TestPlaces.volunteer(ward, "").expect(409, "GUARDIAN_NEEDED");
        var code = ward.post(PATH, "login", guardian.login(), "kind", "PARENT").expect(201).code();
        assertThat(Messages.latest(portal, guardian.login())).contains("/guardians/mine");
        assertThat(guardian.get(PATH).expect(200).text()).contains("林一禾", "ASKED");
        guardian.post(PATH + "/" + code + "/acceptance", "purposes", List.of(), "understood", false).expect(422, "NotEmpty").beside("purposes").beside("understood");
        family.accept(guardian, code).expect(200);
        family.accept(guardian, code).expect(409, "ALREADY_ANSWERED");
        TestPlaces.volunteer(ward, "").expect(409, "GUARDIAN_NEEDED");
        var proof = family.prove(portal.clerk(), code).expect(201).code();
        family.prove(portal.clerk(), code).expect(409, "PROOF_WAITS");
        TestPlaces.volunteer(ward, "").expect(409, "GUARDIAN_NEEDED");
        family.decide(portal.clerk(), proof, "CONFIRMED").expect(409, "RECORDED_BY_YOU");
        family.decide(family.second, proof, "CONFIRMED").expect(204);
        family.decide(family.second, proof, "CONFIRMED").expect(409, "PROOF_DECIDED");
        assertThat(ward.get(PATH).expect(200).text()).contains("林父", "CONFIRMED");
        TestPlaces.volunteer(ward, "").expect(201);
    }

    @Test
    void nobody_learns_whether_the_number_they_name_has_an_account() {
        var ward = family().minor("试探的人", 15);
        var known = portal.resident("有账号的人");
        var one = ward.post(PATH, "login", known.login(), "kind", "PARENT").expect(201).json();
        var other = ward.post(PATH, "login", "nobody-at-all@example.org", "kind", "PARENT").expect(201).json();
        assertThat(one.keySet()).isEqualTo(other.keySet());
        assertThat(one.getString("state")).isEqualTo(other.getString("state")).isEqualTo("ASKED");
        assertThat(one.getString("guardianName")).isEqualTo(other.getString("guardianName")).isEmpty();
        for (var login : List.of(known.login(), "nobody-at-all@example.org"))
            ward.post(PATH, "login", login, "kind", "PARENT").expect(409, "ALREADY_ASKED").beside("login");
        ward.post(PATH, "login", "喂").expect(422, "NotNull").beside("login").beside("kind");
    }

    @Test
    void only_verified_adults_guard_and_only_minors_of_fourteen_and_more_ask() {
        var family = family();
        var ward = family.minor("求监护的人", 17);
        var unverified = portal.resident("没核验的大人");
        var young = family.minor("也是未成年", 17);
        var first = ward.post(PATH, "login", unverified.login(), "kind", "PARENT").expect(201).code();
        var second = ward.post(PATH, "login", young.login(), "kind", "SIBLING").expect(201).code();
        family.accept(unverified, first).expect(409, "GUARDIAN_NOT_VERIFIED");
        family.accept(young, second).expect(409, "GUARDIAN_NOT_OF_AGE");
        family.accept(portal.verified("路人"), first).expect(404);
        ward.post(PATH, "login", ward.login(), "kind", "OTHER").expect(409, "NOT_FOR_YOURSELF").beside("login");
        family.minor("十三岁", 13).post(PATH, "login", unverified.login(), "kind", "PARENT").expect(409, "TOO_YOUNG_TO_ASK");
        portal.verified("成年人").post(PATH, "login", unverified.login(), "kind", "PARENT").expect(409, "NOT_A_MINOR");
        portal.resident("没核验").post(PATH, "login", unverified.login(), "kind", "PARENT").expect(409, "NOT_VERIFIED");
        portal.nobody().post(PATH, "login", unverified.login(), "kind", "PARENT").expect(401);
    }

    @Test
    void a_circle_is_refused_also_when_both_ask_at_the_same_instant() {
        var family = family();
        var one = family.minor("甲", 16);
        var other = family.minor("乙", 16);
        var answers = Together.of(List.of(() -> one.post(PATH, "login", other.login(), "kind", "SIBLING"), () -> other.post(PATH, "login", one.login(), "kind", "SIBLING")));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
        answers.stream().filter(answer -> answer.status() == 409).forEach(answer -> answer.expect(409, "IN_A_CIRCLE").beside("login"));
    }

    @Test
    void no_more_guardians_than_allowed_are_asked_however_many_requests_come_at_once() {
        var ward = family().minor("着急的人", 16);
        var next = new AtomicInteger();
        var acts = IntStream.range(0, 5).mapToObj(each -> ward.elsewhere())
                .<Callable<Answer>>map(person -> () -> person.post(PATH, "login", "guardian-" + next.incrementAndGet() + "@example.org", "kind", "PARENT")).toList();
        var answers = Together.of(acts);
        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(2);
        answers.stream().filter(answer -> answer.status() != 201).forEach(answer -> answer.expect(409, "TOO_MANY_GUARDIANS"));
        var code = ward.get(PATH).json().getJsonArray("guardians").getJsonObject(0).getString("code");
        portal.verified("别人").delete(PATH + "/" + code + "/request").expect(404);
        ward.delete(PATH + "/" + code + "/request").expect(204);
        ward.delete(PATH + "/" + code + "/request").expect(404);
        ward.post(PATH, "login", "guardian-9@example.org", "kind", "PARENT").expect(201);
    }

    @Test
    void of_two_guardians_either_consents_and_a_withdrawal_wins() {
        var family = family();
        var ward = family.minor("双亲之子", 16);
        var mother = portal.verified("母亲");
        var father = portal.verified("父亲");
        var hers = family.guards(mother, ward);
        var his = family.guards(father, ward);
        consents(father, his, List.of()).expect(200);
        assertThat(counts(mother, hers)).as("she consents still, he withdrew").isFalse();
        TestPlaces.volunteer(ward, "").expect(409, "GUARDIAN_NEEDED");
        consents(mother, hers, List.of("VOLUNTEERING", "NAMING")).expect(200);
        assertThat(counts(mother, hers)).isFalse();
        father.delete(PATH + "/" + his).expect(204);
        father.get(PATH + "/" + his).expect(404);
        assertThat(counts(mother, hers)).as("only her word stands now").isTrue();
        TestPlaces.volunteer(ward, "").expect(201);
        mother.delete(PATH + "/" + hers + "/consents").expect(204);
        assertThat(counts(mother, hers)).isFalse();
        assertThat(Messages.latest(portal, ward.login())).contains("withdrawn").doesNotContain("双亲之子");
    }

    @Test
    void whoever_it_is_about_neither_records_nor_confirms_and_the_wrong_role_may_not() {
        var family = family();
        var ward = family.minor("职员之子", 15);
        var clerk = portal.staff("窗口父亲", "OFFICE_CLERK", "");
        portal.verify(clerk, clerk.idNumber());
        var code = ward.post(PATH, "login", clerk.login(), "kind", "PARENT").expect(201).code();
        family.prove(portal.clerk(), code).expect(409, "NOT_ACCEPTED");
        family.accept(clerk, code).expect(200);
        family.prove(clerk, code).expect(409, "NOT_FOR_YOURSELF");
        family.prove(ward, code).expect(403);
        portal.nobody().get(PATH + "/counter").expect(401);
        assertThat(portal.clerk().get(PATH + "/counter").expect(200).text()).contains("职员之子");
        var proof = family.prove(portal.clerk(), code).expect(201).code();
        family.decide(clerk, proof, "CONFIRMED").expect(409, "NOT_FOR_YOURSELF");
        family.decide(family.second, proof, "DECLINED").expect(409, "REASON_NEEDED").beside("reason");
        family.second.post(PATH + "/proofs/" + proof + "/decision", "verdict", "DECLINED", "reason", "不在同一户").expect(204);
        assertThat(counts(clerk, code)).isFalse();
        var again = family.prove(portal.clerk(), code).expect(201).code();
        var other = portal.staff("复核乙", "OFFICE_DIRECTOR", "");
        var answers = Together.of(List.of(() -> family.decide(family.second, again, "CONFIRMED"), () -> family.decide(other, again, "CONFIRMED")));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(204, 409);
        assertThat(counts(clerk, code)).isTrue();
    }

    @Test
    void own_income_from_sixteen_on_ends_guardianship_by_two_peoples_word() {
        var family = family();
        var ward = family.minor("自立的人", 17);
        var guardian = portal.verified("放手的人");
        var code = family.guards(guardian, ward);
        var path = "/api/own-incomes";
        portal.clerk().post(path, "login", family.minor("太小", 15).login(), "note", "工资").expect(409, "TOO_YOUNG_FOR_INCOME").beside("login");
        portal.clerk().post(path, "login", guardian.login(), "note", "工资").expect(409, "NO_SUCH_MINOR").beside("login");
        var income = portal.clerk().post(path, "login", ward.login(), "note", "劳动合同和工资流水").expect(201).code();
        portal.clerk().post(path, "login", ward.login(), "note", "工资").expect(409, "INCOME_WAITS").beside("login");
        portal.clerk().post(path + "/" + income + "/decision", "verdict", "CONFIRMED").expect(409, "RECORDED_BY_YOU");
        guardian.get(PATH + "/" + code).expect(200);
        family.second.post(path + "/" + income + "/decision", "verdict", "CONFIRMED").expect(204);
        guardian.get(PATH + "/" + code).expect(404);
        TestPlaces.volunteer(ward, "").expect(201);
    }

    @Test
    void at_eighteen_nobody_guards_them_any_more_from_the_first_moment_of_the_day() {
        var family = family();
        var ward = portal.verified("明天成年", portal.now().toLocalDate().plusDays(2).minusYears(18), 901);
        var guardian = portal.verified("成年人的母亲");
        var code = family.guards(guardian, ward);
        guardian.get(PATH + "/" + code).expect(200);
        portal.until(portal.now().toLocalDate().plusDays(2).atStartOfDay());
        guardian.get(PATH + "/" + code).expect(404);
        assertThat(guardian.get(PATH).expect(200).json().getJsonArray("wards")).isEmpty();
        guardian.get("/guardians/ward?guardianship=" + code).expect(404);
        TestPlaces.volunteer(ward, "").expect(201);
        for (var person : List.of(ward, guardian))
            assertThat(Wait.upTo(Duration.ofMinutes(4)).until(() -> Messages.latest(portal, person.login()).contains("of full age"))).as("told by the broom").isTrue();
    }

    private static Answer consents(Person guardian, String code, List<String> purposes) {
        return guardian.put(PATH + "/" + code + "/consents", "purposes", purposes);
    }

    private static boolean counts(Person guardian, String code) {
        return guardian.get(PATH + "/" + code).expect(200).json().getJsonArray("consents").getJsonObject(0).getBoolean("counts");
    }
}
