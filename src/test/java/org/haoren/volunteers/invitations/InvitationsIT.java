package org.haoren.volunteers.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.haoren.platform.tables.Workbook;
import org.haoren.suite.Answer;
import org.haoren.suite.IdNumbers;
import org.haoren.suite.Messages;
import org.haoren.suite.Person;
import org.haoren.suite.PortalTest;
import org.haoren.suite.Together;
import org.haoren.suite.Wait;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InvitationsIT extends PortalTest {
    private static final AtomicInteger SERIAL = new AtomicInteger(1_000);
    private static final Pattern VOLUNTEERS = Pattern.compile("<b>([\\d,]+)</b><span>registered volunteers</span>");
    private static Person clerk;
    private static Person second;

    @BeforeEach
    void twoClerks() {
        if (clerk != null) return;
        clerk = portal.staff("上传的文员", "OFFICE_CLERK", "");
        second = portal.staff("放行的文员", "OFFICE_CLERK", "");
    }

    private static String number() {
        return IdNumbers.born(LocalDate.of(1955, 3, 1).plusDays(SERIAL.incrementAndGet() / 900), SERIAL.get() % 900);
    }

    private static String contact() {
        return "177%08d".formatted(SERIAL.incrementAndGet());
    }

    private static List<JsonObject> faults(String code) {
        return clerk.get("/api/invitation-lists/" + code + "/faults").expect(200).json().getJsonArray("rows").getValuesAs(JsonObject.class);
    }

    private static List<String> told(String code) {
        return faults(code).stream().map(fault -> fault.getInt("row") + " " + fault.getString("part") + " " + fault.getString("kind")).toList();
    }

    /** As the home page says. */
    private String volunteers() {
        var found = VOLUNTEERS.matcher(portal.nobody().get("/").expect(200).text());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void a_list_makes_invitations_and_no_volunteer() {
        var before = volunteers();
        var contact = contact();
        var code = Lists.read(clerk, Lists.HEAD + "林晓禾," + number() + "," + contact + ",12.5,2019-03-05,社区打扫\n");
        var list = Lists.one(clerk, code);
        assertThat(list.getInt("invited")).isEqualTo(1);
        assertThat(list.getInt("faulty")).isZero();
        assertThat(Messages.to(portal, contact)).as("nobody is written to before a second person agreed").isEmpty();
        second.post("/api/invitation-lists/" + code + "/decision", "verdict", "RELEASED").expect(204);
        Lists.awaited(clerk, code, "SENT");
        assertThat(Messages.to(portal, contact)).hasSize(1);
        var seen = portal.nobody().get("/api/invitations/" + Lists.token(portal, contact)).expect(200).json();
        assertThat(seen.getString("name")).isEqualTo("林**");
        assertThat(seen.getInt("minutes")).isZero();
        assertThat(volunteers()).isEqualTo(before);
    }

    @Test
    void whoever_hands_in_does_not_release_and_only_once() {
        var code = Lists.read(clerk, Lists.HEAD + "甲," + number() + "," + contact() + ",,,\n");
        var decision = "/api/invitation-lists/" + code + "/decision";
        clerk.post(decision, "verdict", "RELEASED").expect(409, "HANDED_IN_BY_YOU");
        second.post(decision, "verdict", "DISCARDED").expect(409, "REASON_NEEDED").beside("reason");
        var third = portal.staff("主任", "OFFICE_DIRECTOR", "");
        var answers = Together.of(List.of(() -> second.post(decision, "verdict", "RELEASED"), () -> third.post(decision, "verdict", "RELEASED")));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(204, 409);
    }

    @Test
    void the_same_file_is_read_once_also_when_two_hand_it_in_at_once() {
        var file = Lists.HEAD + "乙," + number() + "," + contact() + ",,,\n";
        var answers = Together.of(List.of(() -> Lists.handIn(clerk, file), () -> Lists.handIn(second, file)));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(202, 409);
        Lists.handIn(clerk, file).expect(409, "HANDED_IN_ALREADY").beside("file");
    }

    @Test
    void a_discarded_list_may_be_handed_in_again() {
        var file = Lists.HEAD + "丙," + number() + "," + contact() + ",,,\n";
        var code = Lists.read(clerk, file);
        second.post("/api/invitation-lists/" + code + "/decision", "verdict", "DISCARDED", "reason", "错的文件").expect(204);
        assertThat(Lists.one(clerk, Lists.read(clerk, file)).getInt("invited")).isEqualTo(1);
    }

    @Test
    void every_row_is_told_what_is_wrong_with_it_and_nothing_in_clear() {
        var number = number();
        var contact = contact();
        var code = Lists.read(clerk, Lists.HEAD
                + "," + number() + "," + contact() + ",,,\n"
                + "丁,123456," + contact() + ",,,\n"
                + "戊," + number() + ",abc,,,\n"
                + "己," + number() + "," + contact() + ",12,,\n"
                + "庚," + number() + "," + contact() + ",=1+1," + portal.now().toLocalDate().plusYears(2) + ",站\n"
                + "辛," + number + "," + contact + ",,,\n"
                + "壬," + number.toLowerCase().replaceFirst("(.{6})", "$1 ") + "," + contact() + ",,,\n"
                + "癸," + number() + "," + contact + ",,,\n"
                + "小孩," + IdNumbers.born(portal.now().toLocalDate().minusYears(7), SERIAL.incrementAndGet() % 900) + "," + contact() + ",,,\n");
        assertThat(told(code)).containsExactlyInAnyOrder("2 NAME MISSING", "3 NUMBER NUMBER_WRONG", "4 CONTACT CONTACT_WRONG", "5 SOURCE SOURCE_NEEDED", "6 HOURS FORMULA", "6 SINCE DAY_WRONG",
                "8 NUMBER TWICE", "9 CONTACT CONTACT_TWICE", "10 ROW NOT_OF_AGE");
        assertThat(Lists.one(clerk, code).getInt("invited")).isEqualTo(1);
        assertThat(Lists.one(clerk, code).getInt("faulty")).isEqualTo(8);
        var report = clerk.get("/api/invitation-lists/" + code + "/report").expect(200);
        assertThat(report.header("Content-Type")).startsWith("text/csv");
        assertThat(report.text()).contains("3,Document number,\"The number is wrong").contains("1****6").doesNotContain("123456").doesNotContain(",=");
        assertThat(clerk.get("/volunteers/invitations?list=" + code).expect(200).text()).contains("1****6").doesNotContain("123456");
    }

    @Test
    void the_office_does_not_learn_why_somebody_is_not_invited() {
        var volunteer = portal.volunteer("早就是志愿者");
        var refuser = contact();
        var token = Lists.invited(portal, clerk, second, Lists.HEAD + "不愿意的人," + number() + "," + refuser + ",,,\n", refuser);
        portal.nobody().delete("/api/invitations/" + token).expect(204);
        portal.nobody().get("/api/invitations/" + token).expect(404);
        var twice = number();
        Lists.read(clerk, Lists.HEAD + "已有邀请的人," + twice + "," + contact() + ",,,\n");
        var code = Lists.read(clerk, Lists.HEAD + "志愿者," + volunteer.idNumber() + "," + contact() + ",,,\n" + "不愿意的人," + number() + "," + refuser + ",,,\n" + "已有邀请的人," + twice + "," + contact() + ",,,\n");
        assertThat(told(code)).containsExactly("2 ROW ALREADY_HERE", "3 ROW ALREADY_HERE", "4 ROW ALREADY_HERE");
        assertThat(faults(code)).allSatisfy(fault -> assertThat(fault.getString("seen")).isEmpty());
        second.post("/api/invitation-lists/" + code + "/decision", "verdict", "RELEASED").expect(409, "NOBODY_TO_INVITE").beside("verdict");
        assertThat(Messages.to(portal, refuser)).hasSize(1);
    }

    @Test
    void only_the_person_that_the_row_names_accepts_and_once() {
        var invited = portal.resident("受邀的人");
        var contact = contact();
        var token = Lists.invited(portal, clerk, second, Lists.HEAD + "受邀的人," + invited.idNumber() + "," + contact + ",12.5,2019-03-05,社区打扫\n", contact);
        var acceptance = "/api/invitations/" + token + "/acceptance";
        var form = new Object[] {"skills", List.of(), "fields", List.of(), "times", List.of("weekend_day"), "phone", contact, "emergencyName", "家人", "emergencyRelation", "PARENT", "emergencyPhone", "19900000001",
            "oath", true, "keepHours", true, "consent", true};
        portal.nobody().post(acceptance, form).expect(401);
        invited.post(acceptance, form).expect(409, "NOT_VERIFIED_YET");
        portal.verified("别人").post(acceptance, form).expect(409, "FOR_SOMEBODY_ELSE");
        portal.verify(invited, invited.idNumber());
        invited.signIn();
        assertThat(invited.get("/api/invitations/" + token).expect(200).json().getInt("minutes")).isEqualTo(750);
        invited.post(acceptance, "skills", List.of(), "fields", List.of(), "times", List.of("weekend_day"), "phone", "1", "emergencyName", "家人", "emergencyRelation", "PARENT", "emergencyPhone", "19900000001", "oath", false,
                "keepHours", true, "consent", false).expect(409, "CONSENT_NEEDED").beside("consent").beside("phone").beside("oath");
        invited.get("/api/volunteers/me").expect(404);
        var again = invited.elsewhere();
        var answers = Together.of(List.of(() -> invited.post(acceptance, form), () -> again.post(acceptance, form)));
        assertThat(answers).extracting(Answer::status).contains(201).doesNotContain(500);
        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
        invited.get("/api/volunteers/me").expect(200);
        invited.get("/api/invitations/" + token).expect(404);
        broughtAlong(invited);
    }

    private void broughtAlong(Person invited) {
        assertThat(Messages.to(portal, invited.login()).get(0).getString("kind")).isEqualTo("PRIOR_HOURS");
        var brought = invited.get("/api/service-entries/prior").expect(200).list().getJsonObject(0);
        assertThat(brought.getInt("minutes")).isEqualTo(750);
        assertThat(brought.getString("since")).isEqualTo("2019-03-05");
        assertThat(invited.get("/api/service-entries/mine").expect(200).json().getInt("confirmedMinutes")).as("in no sum").isZero();
        assertThat(invited.get("/activities/hours/mine").expect(200).text()).contains("Brought along, not verified").contains("社区打扫");
        portal.volunteer("别的志愿者").delete("/api/service-entries/prior/" + brought.getString("code")).expect(404);
        invited.delete("/api/service-entries/prior/" + brought.getString("code")).expect(204);
        invited.delete("/api/service-entries/prior/" + brought.getString("code")).expect(409, "ALREADY_REFUSED");
    }

    @Test
    void a_link_that_was_not_sent_leads_nowhere() {
        portal.nobody().get("/api/invitations/" + "a".repeat(40)).expect(404);
        portal.nobody().delete("/api/invitations/" + "a".repeat(16) + "0".repeat(24)).expect(404);
    }

    @Test
    void one_reminder_goes_out_and_in_the_end_all_is_erased() {
        var contact = contact();
        var file = Lists.HEAD + "没有回复的人," + number() + "," + contact + ",,,\n";
        var token = Lists.invited(portal, clerk, second, file, contact);
        portal.later(Duration.ofDays(15));
        assertThat(Wait.upTo(Duration.ofSeconds(100)).until(() -> Messages.to(portal, contact).stream().anyMatch(message -> message.getString("kind").equals("REMINDER")))).isTrue();
        portal.nobody().get("/api/invitations/" + token).expect(200);
        for (var leap = 0; leap < 3; leap++) portal.later(Duration.ofDays(57));
        clerk.signIn();
        second.signIn();
        portal.nobody().get("/api/invitations/" + token).expect(404);
    }

    @Test
    void what_is_no_list_is_refused_beside_the_file() {
        Lists.handIn(clerk, "").expect(409, "EMPTY").beside("file");
        Lists.handIn(clerk, "甲,乙\n1,2\n").expect(409, "NO_SUCH_COLUMNS").beside("file");
        Lists.handIn(clerk, Lists.HEAD).expect(409, "NO_ROWS").beside("file");
        Lists.handIn(clerk, "姓名,名字,证件号码,手机号\n1,2,3,4\n").expect(409, "COLUMN_TWICE").beside("file");
        Lists.handIn(clerk, "姓名,证件号码,手机号" + ",x".repeat(200) + "\n1,2,3\n").expect(409, "TOO_MANY_COLUMNS").beside("file");
        Lists.handIn(clerk, (Lists.HEAD + "林,1,2\n").getBytes(Charset.forName("UTF-16"))).expect(409, "WRONG_ENCODING").beside("file");
        Lists.handIn(clerk, new Workbook().part("xl/worksheets/sheet1.xml", " ".repeat(20_000_000)).bytes()).expect(409, "PACKAGE_TOO_LARGE").beside("file");
        Lists.handIn(clerk, new Workbook().part("xl/workbook.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>").bytes()).expect(409, "PACKAGE_UNSAFE").beside("file");
        clerk.send("POST", "/api/invitation-lists", "application/octet-stream", BodyPublishers.noBody()).expect(422, "EMPTY").beside("file").beside("origin");
    }

    @Test
    void a_workbook_and_gbk_are_read_like_any_other_list() {
        var sound = number();
        var code = Lists.handIn(clerk, new Workbook().row("姓名", "ID Number", "E-mail", "Hobby").row("㐱一", sound, contact() + "@example.org", "x").row("合并", number(), contact()).row("公式", null, contact())
                .merged("A3:B3").bytes()).expect(202).json().getString("code");
        Lists.awaited(clerk, code, "CHECKED");
        assertThat(told(code)).containsExactlyInAnyOrder("3 NAME MERGED", "3 NUMBER MERGED", "4 NUMBER MISSING");
        assertThat(Lists.one(clerk, code).getJsonArray("ignored").getString(0)).isEqualTo("Hobby");
        var other = Lists.handIn(clerk, (Lists.HEAD + "林晓禾," + number() + "," + contact() + ",,,\n").getBytes(Charset.forName("GBK"))).expect(202).json().getString("code");
        assertThat(Lists.awaited(clerk, other, "CHECKED").getInt("invited")).isEqualTo(1);
    }
}
