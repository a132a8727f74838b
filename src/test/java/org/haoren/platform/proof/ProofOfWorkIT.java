package org.haoren.platform.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.haoren.suite.Answer;
import org.haoren.suite.Person;
import org.haoren.suite.Portal;
import org.haoren.suite.PortalTest;
import org.haoren.suite.Proofs;
import org.haoren.suite.TestOffice;
import org.haoren.suite.Together;
import org.junit.jupiter.api.Test;

/** The work before a form is taken: for an account by anybody, for a ballot by its voter, each for nothing else. */
class ProofOfWorkIT extends PortalTest {
    @Test
    void one_solution_lets_one_code_be_sent_also_when_all_come_at_once() {
        var nobody = portal.nobody();
        var proof = Proofs.solved(nobody, Proofs.SIGN_UP);
        assertThat(nobody.get(Proofs.SIGN_UP).expect(200).headers().allValues("Set-Cookie")).isEmpty();
        signUp("proof-one@example.org", null).expect(409, "PROOF_MISSING").beside("proof");
        signUp("proof-one@example.org", "x").expect(409, "PROOF_WRONG").beside("proof");
        var answers = Together.of(IntStream.range(0, 4).mapToObj(each -> (Callable<Answer>) () -> signUp("proof-" + each + "@example.org", proof)).toList());
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(202, 409, 409, 409);
        answers.stream().filter(answer -> answer.status() == 409).forEach(answer -> answer.expect(409, "PROOF_USED").beside("proof"));
    }

    @Test
    void a_solution_is_good_again_where_the_form_was_refused() {
        var proof = Proofs.solved(portal.nobody(), Proofs.SIGN_UP);
        signUp("neither", proof).expect(409, "LOGIN_NEITHER_MOBILE_NOR_EMAIL");
        signUp("proof-again@example.org", proof).expect(202);
    }

    @Test
    void a_round_may_ask_every_voter_for_their_own_work() {
        var office = new TestOffice(portal).proving().opened();
        var candidate = office.shortlisted("候选人");
        office.noticed();
        var plain = new TestOffice(portal).opened();
        var voter = portal.verified("投票人");
        var neighbour = portal.verified("邻居");
        portal.until(office.votingOpens());
        voter.signIn();
        neighbour.signIn();
        var rules = portal.nobody().get("/api/rounds/" + office.round).expect(200).json().getJsonObject("rules");
        assertThat(rules.getBoolean("proofOfWork")).isTrue();
        assertThat(office.clerk.signIn().put("/api/rounds/" + office.round, "code", office.round, "programme", office.round, "zh", "名", "proofOfWork", false).expect(409).codes())
                .as("frozen like the others").containsExactly("RULES_FROZEN");
        portal.nobody().get(Proofs.of(office.round)).expect(401);
        voter.get(Proofs.of(plain.round)).expect(404);

        cast(voter, office, candidate, null).expect(409, "PROOF_MISSING").beside("proof");
        cast(voter, office, candidate, "no proof").expect(409, "PROOF_WRONG").beside("proof");
        cast(voter, office, "nobody", "no proof").expect(409, "PROOF_WRONG").expect(409, "UNKNOWN_CANDIDATE");
        cast(voter, office, candidate, Proofs.solved(neighbour, Proofs.of(office.round))).expect(409, "PROOF_FOR_SOMETHING_ELSE").beside("proof");
        cast(voter, office, candidate, Proofs.solved(portal.nobody(), Proofs.SIGN_UP)).expect(409, "PROOF_FOR_SOMETHING_ELSE");
        var old = Proofs.solved(neighbour, Proofs.of(office.round));
        var proof = Proofs.solved(voter, Proofs.of(office.round));
        cast(voter, office, candidate, proof).expect(201);
        cast(voter, office, candidate, proof).expect(409, "ALREADY_VOTED");
        portal.later(java.time.Duration.ofHours(2));
        cast(neighbour.signIn(), office, candidate, old).expect(409, "PROOF_EXPIRED").beside("proof");
    }

    private Answer signUp(String login, String proof) {
        return portal.nobody().post("/api/accounts", "name", "新人", "login", login, "password", Portal.PASSWORD, "passwordAgain", Portal.PASSWORD, "consent", true, "proof", proof);
    }

    private static Answer cast(Person voter, TestOffice office, String choice, String proof) {
        return voter.post("/api/rounds/" + office.round + "/ballots", "choices", List.of(choice), "proof", proof);
    }
}
