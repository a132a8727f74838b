package org.haoren.suite;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.haoren.activities.presence.TestPhone;
import org.haoren.awards.vetting.Clause;
import org.haoren.volunteers.disputes.Disputes;
import org.haoren.volunteers.invitations.Lists;

/** A city in which every form of every page is open to somebody at the same moment, and the walk over all pages that finds them. */
final class OpenForms {
    private static final String TEXT = "Long enough for every rule that asks for a length.";
    private final Portal portal;
    private final Map<String, List<String>> codes = new HashMap<>();
    private final List<Person> people = new ArrayList<>();

    /** @param address of the page with what it is about */
    record Found(Person who, String address, PageForm form, String page) {}

    OpenForms(Portal portal) {
        this.portal = portal;
        var auditor = drawn();
        children();
        people.add(portal.resident("居民"));
        people.add(portal.administrator());
        people.add(portal.security());
        secondFactors();
        var served = stars();
        awards();
        wishesAndShifts();
        guardians();
        noticed(served);
        collections(served.volunteer());
        odd();
        training();
        evaluations();
        complaints();
        late();
        emergencies();
        people.add(auditor);
        people.add(portal.nobody());
        accounts();
        invitations();
    }

    /** One list waits for the second clerk; somebody whom another names has not answered yet. */
    private void invitations() {
        var second = portal.staff("放行人", "OFFICE_CLERK", "");
        var invited = portal.verified("受邀的人");
        var token = Lists.invited(portal, portal.clerk(), second, Lists.HEAD + "受邀的人," + invited.idNumber() + ",17700000901,12,2019-03-05,社区打扫\n", "17700000901");
        codes.put("list", List.of(Lists.read(portal.clerk(), Lists.HEAD + "另一个人," + IdNumbers.born(LocalDate.of(1951, 6, 1), 7) + ",17700000902,,,\n")));
        codes.put("invitation", List.of(token));
        people.addAll(List.of(second, invited));
        disputes(second);
    }

    /** One has been examined and waits for another, one for the first look; a letter leads to a third that nobody has opened yet. */
    private void disputes(Person second) {
        var examined = portal.volunteer("已核查的人");
        var opened = portal.volunteer("待核查的人");
        var asking = portal.volunteer("查一查的人");
        examined.post("/api/disputes/mine").expect(201);
        opened.post("/api/disputes/mine").expect(201);
        var rows = second.get("/api/disputes").expect(200).json().getJsonArray("rows").getValuesAs(JsonObject.class);
        var standing = rows.stream().filter(row -> List.of(examined.name(), opened.name()).contains(row.getString("name"))).map(row -> row.getString("code")).toList();
        second.post("/api/disputes/" + standing.get(0) + "/examination", "outcome", "STANDS", "reason", TEXT).expect(204);
        codes.put("dispute", standing);
        codes.put("link", List.of(Disputes.link(portal, asking)));
        people.add(asking);
    }

    /** A child without a sign-in has come of the age for one, and somebody else was asked to be its guardian; another one is a volunteer. One guardianship is to end. */
    private void children() {
        var guardian = portal.verified("孩子的监护人");
        var child = new Family(portal).child(guardian, "快十四岁的孩子", portal.now().toLocalDate().plusDays(10).minusYears(14));
        portal.later(Duration.ofDays(12));
        codes.put("guardianship", List.of(child));
        codes.put("another", List.of(guardian.post("/api/guardianships/" + child + "/guardians", "login", "another-guardian@example.org", "kind", "PARENT").expect(201).code()));
        var alone = portal.verified("独自监护的人");
        var ward = new Family(portal).child(alone, "请另一位监护人的孩子", portal.now().toLocalDate().minusYears(9));
        new Family(portal).registered(alone, ward).expect(201);
        codes.put("guardianship", List.of(child, ward));
        codes.put("ending", List.of(ending()));
        people.addAll(List.of(guardian, alone));
    }

    /** @return code of an ending that waits for the second person */
    private String ending() {
        var born = portal.now().toLocalDate().minusYears(15);
        var ward = portal.verified("监护要终止的孩子", born, 985);
        var guardian = portal.verified("已故的监护人");
        new Family(portal).guards(guardian, ward);
        return portal.clerk().post("/api/guardianships/endings", "ward", IdNumbers.born(born, 985), "guardian", guardian.idNumber(), "cause", "DEATH", "note", TEXT).expect(201).code();
    }

    /** One minor has asked somebody who has not answered yet, and may ask another; of a second one the proof was seen, of a third nobody has seen it. */
    private void guardians() {
        var family = new Family(portal);
        var guardian = portal.verified("监护人");
        var asking = family.minor("请监护人的孩子", 16);
        var proved = asked(family.minor("待复核的孩子", 16), guardian);
        var unproved = asked(family.minor("待核对的孩子", 16), guardian);
        family.accept(guardian, proved).expect(200);
        family.accept(guardian, unproved).expect(200);
        var asked = asked(asking, guardian);
        codes.put("asked", List.of(asked));
        codes.put("guardianship", List.of(asked, proved, codes.get("guardianship").get(0), codes.get("guardianship").get(1)));
        codes.put("proving", List.of(unproved));
        codes.put("proof", List.of(family.prove(portal.clerk(), proved).expect(201).code()));
        codes.put("income", List.of(portal.clerk().post("/api/own-incomes", "login", family.minor("自立的孩子", 17).login(), "note", TEXT).expect(201).code()));
        people.addAll(List.of(asking, guardian));
    }

    private static String asked(Person ward, Person guardian) {
        return ward.post("/api/guardianships", "login", guardian.login(), "kind", "PARENT").expect(201).code();
    }

    /** A code is on its way to a child of fourteen. Somebody has stated everything and waits for the code; so does who has forgotten a password, and who changes their number; one has changed it already. */
    private void accounts() {
        var person = portal.nobody();
        var opening = person.post("/api/accounts", "name", "新人", "login", "open-forms@example.org", "password", Portal.PASSWORD, "passwordAgain", Portal.PASSWORD, "consent", true,
                "proof", Proofs.solved(person, Proofs.SIGN_UP)).expect(202).json().getString("attempt");
        var forgetting = person.post("/api/accounts/passwords", "login", "open-forms@example.org", "proof", Proofs.solved(person, Proofs.SIGN_UP)).expect(202).json().getString("attempt");
        var owner = portal.resident("换号的人");
        var first = owner.post("/api/me/login", "login", "open-forms-first@example.org", "current", Portal.PASSWORD).expect(202).json().getString("attempt");
        owner.put("/api/me/login/" + first, "code", Messages.code(portal, "open-forms-first@example.org")).expect(204);
        var second = owner.post("/api/me/login", "login", "open-forms-second@example.org", "current", Portal.PASSWORD).expect(202).json().getString("attempt");
        owner.put("/api/me/consents/NAMED", "edition", owner.get("/api/me/consents").expect(200).list().getJsonObject(1).getString("edition")).expect(204);
        people.get(1).signIn().post("/api/me/wards/" + codes.get("guardianship").get(3) + "/erasure", "current", Portal.PASSWORD, "understood", true).expect(202);
        var leaving = portal.resident("要走的人");
        leaving.post("/api/me/erasure", "current", Portal.PASSWORD, "understood", true).expect(202);
        people.add(leaving);
        codes.put("consent", List.of("NAMED", "PRIVACY"));
        codes.put("key", List.of(portal.security().get("/api/sealing-keys").expect(200).json().getJsonArray("keys").getJsonObject(0).getString("id")));
        codes.put("attempt", List.of(opening, forgetting, second));
        var child = codes.get("guardianship").get(2);
        codes.put("sent", List.of(people.get(0).signIn().post("/api/guardianships/" + child + "/login", "login", "open-forms-child@example.org").expect(202).json().getString("attempt")));
        codes.put("change", List.of(Messages.change(portal, owner.login())));
        people.add(owner);
    }

    /**
     * {@code accounts/sign-up#signUp}, as it is shown with most to fill in.
     *
     * @param written fields that the pages have, {@code accounts/sign-up#signUp name}; once those of a page are found nobody else is asked for it
     */
    Map<String, Found> all(Set<String> written) throws IOException {
        var found = new TreeMap<String, Found>();
        for (var page : Addresses.pages()) {
            var name = page.substring(5).replaceFirst("\\?.*", "");
            var asked = written.stream().filter(field -> field.startsWith(name + "#")).toList();
            for (var address : addresses(page.substring(4))) for (var who : people) if (!fields(found).containsAll(asked)) look(who, address, name, found);
        }
        return found;
    }

    /** The pages without a form, each with all that it can be about and seen by the first who may; the staff's desk by everybody. */
    void otherPages(Map<String, Found> seen) throws IOException {
        for (var page : Addresses.pages()) {
            var name = page.substring(5).replaceFirst("\\?.*", "");
            if (seen.keySet().stream().anyMatch(form -> form.startsWith(name + "#"))) continue;
            var addresses = addresses(page.substring(4));
            var whole = addresses.get(addresses.size() - 1);
            people.stream().filter(who -> who.get(whole).status() == 200).findFirst();
        }
        people.stream().filter(Person::signedIn).forEach(who -> assertThat(who.get("/office/desk").status()).isIn(200, 403));
    }

    private static void look(Person who, String address, String page, Map<String, Found> found) {
        var answer = who.get(address);
        if (answer.status() == 200) for (var form : PageForm.in(answer.text())) found.merge(page + "#" + form.id(), new Found(who, address, form, answer.text()),
                (known, other) -> other.form.fields().size() > known.form.fields().size() ? other : known);
    }

    /** Of a field that stands in every row of a list, what all its names have in common. */
    static Set<String> fields(Map<String, Found> forms) {
        var all = new TreeSet<String>();
        forms.forEach((name, open) -> open.form().fields().forEach(field -> all.add(name + " " + field.name().replaceFirst("-.*", "-"))));
        return all;
    }

    /** About each thing by itself, and about all that the page may be about at once. */
    private List<String> addresses(String page) {
        var keys = codes.keySet().stream().filter(key -> page.matches(".*[?&]" + key + "=absent.*")).toList();
        var path = page.replaceFirst("\\?.*", "");
        var queries = new LinkedHashSet<String>();
        var together = List.of("");
        for (var key : keys) {
            codes.get(key).forEach(code -> queries.add(key + "=" + code));
            together = together.stream().flatMap(before -> codes.get(key).stream().map(code -> before + (before.isEmpty() ? "" : "&") + key + "=" + code)).toList();
        }
        queries.addAll(together);
        return queries.stream().map(query -> query.isEmpty() ? path : path + "?" + query).toList();
    }

    private void awards() {
        var past = new TestOffice(portal).opened();
        var doubted = new TestOffice(portal).opened();
        var honoured = past.shortlisted("获奖人");
        var bought = doubted.shortlisted("被举报人");
        past.noticed();
        doubted.noticed();
        var voter = portal.verified("投票人");
        var second = portal.verified("邻居");
        var third = portal.verified("又一位邻居");
        portal.until(doubted.votingOpens());
        voter.post("/api/rounds/" + past.round + "/ballots", "choices", List.of(honoured)).expect(201);
        for (var neighbour : List.of(voter, second, third))
            neighbour.signInWithDeviceOf(voter).post("/api/rounds/" + doubted.round + "/ballots", "choices", List.of(bought)).expect(201);
        portal.until(doubted.votingCloses());
        codes.put("quarantine", List.of(doubted.clerk.post("/api/rounds/" + doubted.round + "/quarantines", "first", 0, "last", 0, "clause", "BOUGHT", "reason", TEXT)
                .expect(201).code()));
        doubted.clerk.post("/api/rounds/" + doubted.round + "/flags").expect(200);
        codes.put("flag", List.of(doubted.clerk.get("/api/rounds/" + doubted.round + "/flags").expect(200).json().getJsonArray("rows").getJsonObject(0).getString("code")));
        codes.put("honour", List.of(past.honoured()));
        var asking = new TestOffice(portal).proving().opened();
        asking.shortlisted("待投人");
        asking.noticed();
        people.add(portal.verified("选民"));
        portal.until(asking.votingOpens().minusHours(4 * 24 + 12));
        var noticed = new TestOffice(portal).opened();
        var subject = noticed.shortlisted("公示人");
        var notice = noticed.noticed();
        codes.put("notice", List.of(notice));
        codes.put("objection", List.of(portal.verified("异议人").post("/api/notices/" + notice + "/objections", "subject", subject, "ground", "UNTRUE_DEEDS", "statement", TEXT)
                .expect(201).code()));
        var now = new TestOffice(portal).opened();
        var proposed = now.recommend(portal.verified("推荐人"), "被提议人").expect(201).code();
        now.clerk.post("/api/cases/" + proposed + "/check", "finding", TEXT).expect(201);
        now.clerk.post("/api/cases/" + proposed + "/exclusion", "clause", Clause.values()[0].name(), "reason", TEXT).expect(201);
        codes.put("case", List.of(now.recommend(portal.verified("推荐人"), "候选人").expect(201).code(), proposed));
        portal.until(asking.votingOpens());
        codes.put("round", List.of(now.round, doubted.round, asking.round));
        unit("forms-one", "119999997316396175");
        unit("forms-two", "519999997320492217");
        var reviewer = portal.staff("审核人", "DEPARTMENT_REVIEWER", "forms-one");
        portal.give(reviewer, "DEPARTMENT_REVIEWER", "forms-two");
        codes.put("grant", List.of(portal.proposed(portal.resident("被提名人"), "OFFICE_CLERK", ""), held()));
        people.addAll(List.of(now.clerk, now.second, reviewer));
    }

    private void secondFactors() {
        var begun = portal.resident("正在设置的人");
        TestApp.begun(portal, begun);
        var owner = portal.resident("有验证器的人");
        owner.post("/api/me/second-factor/confirmation", "code", TestApp.begun(portal, owner).code(0)).expect(200);
        codes.put("passkey", List.of(new TestPasskey().addedBy(begun, "手机").expect(201).json().getString("code")));
        var offline = portal.volunteer("设置了手机的人");
        codes.put("phone", List.of(TestPhone.of(offline).code()));
        people.addAll(List.of(begun, owner, offline));
        codes.put("reset", List.of(portal.administrator().post("/api/second-factor-resets", "login", owner.login(), "reason", TEXT).expect(201).json().getString("code")));
    }

    /** @return code of a role that somebody holds */
    private String held() {
        var code = portal.proposed(portal.resident("任职人"), "OFFICE_CLERK", "");
        portal.security().post("/api/roles/" + code + "/decision", "verdict", "CONFIRMED").expect(204);
        return code;
    }

    private void unit(String code, String creditCode) {
        TestPlaces.community(portal);
        portal.clerk().post("/api/units", "code", code, "zh", "表单单位", "en", "Unit", "kind", "GOVERNMENT", "district", TestPlaces.CITY, "creditCode", creditCode).expect(201);
    }

    private void wishesAndShifts() {
        var leader = portal.resident("站长");
        var volunteer = portal.volunteer("志愿者");
        var poster = portal.resident("心愿人");
        var station = TestPlaces.approved(portal, leader, "表单站");
        codes.put("station", List.of(TestPlaces.registered(portal, leader, "待审站"), station));
        codes.put("terminal", List.of(leader.post("/api/terminals", "station", station, "name", "大厅").expect(201).json().getString("code")));
        codes.put("shift", List.of(shift(leader, volunteer, station)));
        var delivered = claimed(leader, poster, volunteer, station, 1);
        volunteer.post("/api/wishes/" + delivered + "/delivery", "note", TEXT, "minutes", 60).expect(201);
        var confirmed = claimed(leader, poster, volunteer, station, 2);
        volunteer.post("/api/wishes/" + confirmed + "/delivery", "note", TEXT, "minutes", 60).expect(201);
        poster.post("/api/wishes/" + confirmed + "/confirmation", "satisfaction", 5).expect(201);
        codes.put("wish", List.of(wish(poster, station, 3), claimed(leader, poster, volunteer, station, 4), delivered));
        codes.put("entry", List.of(volunteer.get("/api/service-entries/mine").expect(200).json().getJsonObject("entries").getJsonArray("rows").getJsonObject(0)
                .getJsonObject("id").getString("code")));
        poster.put("/api/me/identity", "idNumber", poster.idNumber()).expect(200);
        codes.put("account", List.of(poster.code()));
        codes.put("correction", List.of(portal.clerk().post("/api/accounts/corrections", "login", portal.verified("换证的人").login(), "kind", "RENEWED",
                "idNumber", IdNumbers.born(LocalDate.of(1961, 6, 1), 1), "note", TEXT).expect(201).code()));
        codes.put("residence", List.of(portal.moving(portal.verified("搬家的人"), TestPlaces.community(portal))));
        qualifications(volunteer);
        people.addAll(List.of(leader, volunteer, poster));
    }

    /** A month has been drawn from, and nobody has checked what was drawn; it takes two. @return who will */
    private Person drawn() {
        var leader = portal.resident("抽查表单的站长");
        var station = TestPlaces.approved(portal, leader, "抽查表单的站");
        var month = portal.now().toLocalDate().plusMonths(1).withDayOfMonth(1);
        portal.until(month.atTime(8, 0));
        Stars.served(portal, leader, station, portal.volunteer("抽到的人"));
        portal.until(month.plusMonths(1).plusDays(2).atTime(8, 0));
        Stars.served(portal, leader, station, portal.volunteer("下个月的人"));
        var auditor = portal.staff("抽查的人", "AUDITOR", "");
        codes.put("month", List.of(auditor.post("/api/spot-checks", "month", month.toString().substring(0, 7)).expect(201).json().getString("month")));
        codes.put("period", codes.get("month"));
        codes.put("lot", List.of("0"));
        return auditor;
    }

    /** Some hours wait for a look. */
    private void odd() {
        var leader = portal.resident("可疑的站长");
        var entry = OddHours.credited(portal, leader, TestPlaces.approved(portal, leader, "可疑的站"), portal.volunteer("可疑的志愿者"));
        codes.put("odd", List.of(OddHours.flag(portal, entry).getString("code")));
    }

    /** The office has acknowledged one, and waits for what the person in charge of the station has to say. */
    private void complaints() {
        var leader = portal.resident("投诉表单的站长");
        var station = TestPlaces.approved(portal, leader, "投诉表单的站");
        var complaint = portal.resident("投诉表单的人").post("/api/complaints", "station", station, "category", "OTHER", "content", TEXT).expect(201).code();
        portal.clerk().post("/api/complaints/" + complaint + "/acknowledgement").expect(200);
        codes.put("grievance", List.of(complaint));
        codes.put("hearing", List.of(portal.clerk().post("/api/complaints/" + complaint + "/hearings", "told", TEXT).expect(201).list().getJsonObject(0).getString("code")));
        people.add(leader);
    }

    private void more(String key, String... others) {
        codes.merge(key, List.of(others), (known, added) -> Stream.concat(known.stream(), added.stream()).toList());
    }

    /** One who has just served can rate the shift, and answer what its station said of them, which can be changed still. */
    private void evaluations() {
        var leader = portal.resident("评价表单的站长");
        var volunteer = portal.volunteer("评价表单的人");
        var served = Stars.served(portal, leader, TestPlaces.approved(portal, leader, "评价表单的站"), volunteer);
        leader.put("/api/evaluations/marks/" + served.entry(), "mark", "CONCERN", "note", TEXT).expect(200);
        more("entry", served.entry());
        people.addAll(List.of(leader, volunteer));
    }

    /** One lesson has begun: one who came is written down, another not yet; one is ahead. */
    private void training() {
        var leader = portal.resident("培训站长");
        var station = TestPlaces.approved(portal, leader, "培训站");
        var course = leader.post("/api/courses", "host", station, "zh", "表单课程", "teachesZh", TEXT, "lengthMinutes", 60).expect(201).code();
        var starts = portal.now().withNano(0).plusMinutes(1);
        var begun = leader.post("/api/courses/" + course + "/lessons", "startsAt", starts, "place", "站里", "places", 5).expect(201).code();
        var ahead = leader.post("/api/courses/" + course + "/lessons", "startsAt", starts.plusDays(3), "place", "站里", "places", 5).expect(201).code();
        for (var who : List.of(portal.volunteer("来上课的人"), portal.volunteer("也来上课的人"))) who.post("/api/lessons/" + begun + "/sign-ups").expect(201);
        portal.until(starts);
        var first = leader.get("/api/lessons/" + begun + "/sign-ups").expect(200).list().getJsonObject(0).getString("code");
        leader.post("/api/lessons/" + begun + "/attendance", "attended", List.of(first)).expect(201);
        codes.put("course", List.of(course));
        codes.put("lesson", List.of(begun, ahead));
        people.add(leader);
    }

    /** A shift that lets people in and begins within the half-hour. */
    private void emergencies() {
        var leader = portal.resident("急事站长");
        var volunteer = portal.volunteer("急事志愿者");
        var station = TestPlaces.approved(portal, leader, "急事站");
        var starts = portal.now().withNano(0).plusMinutes(25);
        var shift = leader.post("/api/shifts", "station", station, "zh", "急事班次", "field", "community", "startsAt", starts, "endsAt", starts.plusHours(2), "places", 3, "riskZh", TEXT,
                "minimumAge", 18, "dangerous", true).expect(201).code();
        leader.put("/api/shifts/" + shift + "/insurance", "insurer", "互助保险", "policy", "P-1").expect(200);
        volunteer.post("/api/shifts/" + shift + "/sign-ups").expect(201);
        more("shift", shift);
        codes.put("place", List.of(leader.get("/api/shifts/" + shift + "/sign-ups").expect(200).list().getJsonObject(0).getString("code")));
        people.addAll(List.of(leader, volunteer));
    }

    /** A shift is over: one may object to what was called, another has, a third was not called and may claim, and for a fourth the station wrote it in. */
    private void late() {
        var leader = portal.resident("事后的站长");
        var station = TestPlaces.approved(portal, leader, "事后的站");
        var called = portal.volunteer("可以提异议的人");
        var objecting = portal.volunteer("提了异议的人");
        var uncalled = portal.volunteer("没被点名的人");
        var written = portal.volunteer("被补录的人");
        var starts = portal.now().withSecond(0).withNano(0).plusMinutes(60);
        var shift = leader.post("/api/shifts", "station", station, "zh", "事后班次", "field", "community", "startsAt", starts, "endsAt", starts.plusHours(2), "places", 9, "riskZh", TEXT,
                "minimumAge", 18).expect(201).code();
        for (var who : List.of(called, objecting, uncalled)) who.post("/api/shifts/" + shift + "/sign-ups").expect(201);
        portal.until(starts.plusHours(2));
        var places = leader.get("/api/shifts/" + shift + "/sign-ups").expect(200).list().getValuesAs(JsonObject.class);
        leader.post("/api/shifts/" + shift + "/roll-calls", "lines", places.stream().limit(2).map(place -> Json.of("signUp", place.getString("code"), "minutes", 60)).toList()).expect(201);
        var wrong = objecting.get("/api/service-entries/mine").expect(200).json().getJsonObject("entries").getJsonArray("rows").getJsonObject(0).getJsonObject("id").getString("code");
        var objection = objecting.post("/api/hours-objections", "entry", wrong, "ground", "MINUTES", "minutes", 90, "text", TEXT).expect(201).json().getString("code");
        var entry = called.get("/api/service-entries/mine").expect(200).json().getJsonObject("entries").getJsonArray("rows").getJsonObject(0).getJsonObject("id").getString("code");
        var late = leader.post("/api/shifts/" + shift + "/back-entries", "number", Stars.number(written), "minutes", 60, "reason", TEXT, "evidence",
                Json.of("code", leader.upload("sheet.png", Pictures.png()))).expect(201).json().getString("code");
        more("entry", entry, late);
        more("objection", objection);
        more("shift", shift);
        people.addAll(List.of(leader, called, uncalled, written));
    }

    private String shift(Person leader, Person volunteer, String station) {
        var field = portal.nobody().get("/api/volunteers/fields").expect(200).list().getJsonObject(0).getString("code");
        var starts = portal.now().withNano(0).plusDays(1);
        var shift = leader.post("/api/shifts", "station", station, "zh", "表单班次", "field", field, "startsAt", starts, "endsAt", starts.plusHours(2), "places", 3,
                "riskZh", TEXT, "minimumAge", 18).expect(201).code();
        volunteer.post("/api/shifts/" + shift + "/sign-ups").expect(201);
        portal.until(starts);
        return shift;
    }

    /** One who held a star and has the hours no more; it takes some days. @return one who has served enough for a first */
    private Stars.Served stars() {
        var leader = portal.resident("星级站长");
        var station = TestPlaces.approved(portal, leader, "星级站");
        var fallen = Stars.granted(portal, leader, station, portal.volunteer("不再达到的人"));
        Stars.voided(portal, fallen);
        codes.put("star", List.of(fallen.star()));
        return Stars.served(portal, leader, station, portal.volunteer("公示中的志愿者"));
    }

    /** Their star stands in notice, with an objection; somebody else may object still. */
    private void noticed(Stars.Served served) {
        var noticed = Stars.proposed(portal, served);
        codes.put("star", List.of(codes.get("star").get(0), noticed));
        codes.put("complaint", List.of(portal.verified("异议的人").post("/api/stars/" + noticed + "/objections", "ground", "OTHER", "statement", TEXT).expect(201).code()));
        people.add(portal.verified("还能提异议的人"));
    }

    /** A school asks for certificates: one volunteer has handed theirs over, one has not yet. */
    private void collections(Person served) {
        var today = portal.now().toLocalDate();
        var leader = portal.resident("集体证明的站长");
        Stars.served(portal, leader, TestPlaces.approved(portal, leader, "集体证明的站"), served);
        var collection = portal.clerk().post("/api/certificate-collections", "unit", "表单学校", "purpose", TEXT, "from", today.minusYears(10), "to", today, "lastDay", today.plusDays(60)).expect(201).code();
        served.post("/api/certificate-collections/" + collection + "/agreements/mine").expect(201);
        codes.put("collection", List.of(collection));
        people.add(served);
    }

    /** One waits for the clerk's check. */
    private void qualifications(Person volunteer) {
        codes.put("qualification", List.of(volunteer.post("/api/volunteers/qualifications", "kind", "driver", "issuer", "交警支队", "number", "D-1", "validFrom", portal.now().toLocalDate(),
                "proof", Json.of("code", volunteer.upload("card.png", Pictures.png()))).expect(201).json().getString("code")));
    }

    private static String wish(Person poster, String station, int number) {
        return poster.post("/api/wishes", "station", station, "kind", "COMPANY", "title", "心愿" + number, "need", TEXT).expect(201).code();
    }

    private String claimed(Person leader, Person poster, Person volunteer, String station, int number) {
        var wish = wish(poster, station, number);
        leader.post("/api/wishes/" + wish + "/file-readings", "purpose", "VERIFY").expect(200);
        leader.post("/api/wishes/" + wish + "/card", "titleZh", "卡片" + number, "cardZh", TEXT, "alias", "老人", "ageBand", "ELDER",
                "untilDay", portal.now().toLocalDate().plusDays(30)).expect(201);
        volunteer.post("/api/wishes/" + wish + "/claims").expect(201);
        return wish;
    }
}
