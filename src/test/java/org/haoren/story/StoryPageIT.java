package org.haoren.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.haoren.platform.files.Portraits;
import org.haoren.suite.IdNumbers;
import org.haoren.suite.Person;
import org.haoren.suite.Portal;
import org.haoren.suite.PortalTest;
import org.haoren.suite.TestPlaces;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The story on phones: each step by the person whom it belongs to, signed in with their own account. */
class StoryPageIT extends PortalTest {
    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");
    private static final String DEEDS = "二十年来，每天清晨给楼里走不动的老人送菜上门，风雨无阻，从没收过一分跑腿钱。";
    private final List<Window> windows = new ArrayList<>();
    @TempDir Path folder;

    private Window window(Person person) {
        var window = new Window(portal, person);
        windows.add(window);
        return window;
    }

    @AfterEach
    void closeWindows() {
        windows.forEach(Window::close);
    }

    @Test
    void a_wish_comes_true_and_the_minutes_count() throws IOException {
        window(portal.nobody()).go("/").look().picture("home");
        var volunteer = signsUpAndRegisters();
        aMinorIsStopped();
        var leader = portal.verified("站长王敏");
        var station = registersStation(leader);
        var second = portal.staff("站员陈禾", "STATION_STAFF", station);
        var resident = portal.resident("杨秉文");

        var wishing = window(resident).go("/wishes/post").look();
        wishing.choose("kind", "SERVICE").fill("title", "教我用手机挂号").fill("need", "我是杨秉文，住 3 号楼 201，眼睛不好，想学会用手机挂号。")
                .select("station", station).press("post").told();
        var staff = window(leader).go("/wishes/desk").look();
        var wish = staff.linked("wish");
        staff.go("/wishes/file?wish=" + wish).lookAround().agree("sendBack").keeps("titleZh", "教我用手机挂号").reads("3 号楼 201").fill("titleZh", "教我用手机挂号").fill("cardZh", "一位老人想学用手机挂号，周三上午方便。")
                .fill("alias", "爱学习的爷爷").choose("ageBand", "ELDER").fill("untilDay", day(20)).press("publish").told();

        var claiming = window(volunteer).go("/wishes/wall").look().reads("教我用手机挂号").readsNot("杨秉文");
        claiming.go("/wishes/wish?wish=" + wish).readsNot("杨秉文").lookAround().press("claim").told();
        claiming.go("/wishes/deliver?wish=" + wish).lookAround().fill("note", "教会了，挂上了周三的号。").fill("minutes", "55").upload("file", photo()).press("deliver").told();
        window(resident).go("/wishes/confirm?wish=" + wish).lookAround().choose("satisfaction", "5").press("confirm").told();

        var record = window(volunteer).go("/activities/hours/mine").reads("教我用手机挂号");
        var confirming = window(second).go("/activities/hours/confirm").look();
        confirming.go("/activities/hours/confirm?entry=" + confirming.linked("entry")).lookAround().press("confirm").told();
        record.go("/activities/hours/mine").reads("55 分钟").lookAround().picture("record");
    }

    private Person signsUpAndRegisters() {
        var person = portal.signedUp("林晓川");
        var phone = window(portal.nobody()).go("/accounts/sign-up").look();
        phone.fill("name", "另一个").fill("login", person.login()).fill("password", Portal.PASSWORD).fill("passwordAgain", "something else 2").press("go");
        phone.reads("两次输入的密码不一样").keeps("name", "另一个").keeps("login", person.login()).look();
        phone.go("/accounts/sign-in").look().fill("login", person.login()).fill("password", Portal.PASSWORD).press("go");
        phone.go("/volunteers/register").look().fill("idNumber", person.idNumber()).fill("phone", person.login()).fill("emergencyName", "林妈妈")
                .select("emergencyRelation", "PARENT").fill("emergencyPhone", "19900000002").choose("times", "weekend_day").tick("oath").press("register").told();
        phone.go("/volunteers/me").look().picture("volunteer");
        return person.signIn();
    }

    private void aMinorIsStopped() {
        var minor = portal.resident("小满");
        var phone = window(minor).go("/volunteers/register").fill("idNumber", IdNumbers.born(city().toLocalDate().minusYears(16), 7)).fill("phone", minor.login())
                .fill("emergencyName", "妈妈").select("emergencyRelation", "PARENT").fill("emergencyPhone", "19900000003").choose("times", "weekend_day").tick("oath").press("register");
        phone.reads("监护人").keeps("emergencyName", "妈妈");
    }

    private String registersStation(Person leader) {
        var community = TestPlaces.community(portal);
        var phone = window(leader);
        var names = List.of("槐荫里服务站 " + leader.login(), "二号站 " + leader.login());
        for (var name : names)
            phone.go("/places/stations/register").fill("zh", name).select("district", community).fill("address", "槐荫里 6 号").fill("hours", "每天 8:00–18:00")
                    .choose("services", "WISHES").press("send").told();
        var clerk = window(portal.clerk()).go("/places/stations/review").look().follow(names.get(0));
        var station = clerk.parameter("station");
        clerk.lookAround().agree("approve").told();
        clerk.go("/places/stations/review").follow(names.get(1)).fill("reason", "请补上门牌号，并写清开放时间。").press("sendBack").told();
        phone.go("/places/stations/mine").reads(names.get(0)).reads("请补上门牌号").lookAround();
        return station;
    }

    @Test
    void a_good_person_is_recommended_vetted_noticed_voted_for_and_honoured() throws IOException {
        TestPlaces.community(portal);
        var clerk = portal.staff("经办方", "OFFICE_CLERK", "");
        var other = portal.staff("经办唐", "OFFICE_CLERK", "");
        var director = portal.staff("主任陆", "OFFICE_DIRECTOR", "");
        var round = setsUpRound(clerk, director);
        var recommended = recommends(round);
        vets(recommended, clerk, other);
        var voters = List.of(portal.verified("范小舟"), portal.verified("郑晚桥"));
        standsInNotice(round, clerk, other);
        votes(round, voters);
        publishes(round, clerk, other, director);
    }

    private String setsUpRound(Person clerk, Person director) {
        var code = "s" + clerk.login().substring(5);
        var office = window(clerk).go("/awards/rounds/programme").look();
        office.fill("code", code).fill("zh", "禾州好人").press("save");
        office.go("/awards/rounds/setup").look().select("programme", code).fill("code", code).fill("zh", "秋季榜").press("save");
        office.go("/awards/rounds/setup?round=" + code).reads("批准文号").lookAround().picture("missing");
        office.agree("openRound").reads("批准文号").keeps("zh", "秋季榜");
        office.go("/awards/rounds/programme?programme=" + code).fill("documentNumber", "禾评组〔2026〕9 号").fill("approvingBody", "市评比表彰工作协调小组")
                .select("cycle", "HALF_YEARLY").fill("quota", "10").choose("categories", "helping").press("save");
        office.go("/awards/rounds/setup?round=" + code).fill("nominationOpens", at(0)).fill("nominationCloses", at(2)).fill("vettingCloses", at(4)).fill("noticeFrom", at(5))
                .fill("votingOpens", at(30)).fill("votingCloses", at(33)).fill("resultNoticeFrom", at(34)).fill("publishOn", at(60))
                .fill("perCategoryMin", "0").fill("perCategoryMax", "1").fill("totalMin", "1").fill("totalMax", "1").fill("honoursPerCategory", "1").fill("publicWeight", "100")
                .press("save").told();
        window(director).go("/awards/rounds/setup?round=" + code).press("approve").told();
        office.go("/awards/rounds/setup?round=" + code).agree("openRound").told();
        portal.later(Duration.ofHours(1));
        return code;
    }

    private String recommends(String round) throws IOException {
        var phone = window(portal.verified("高念秋")).go("/awards/nomination/recommend?round=" + round).lookAround();
        phone.choose("category", "helping").fill("name", "林秋禾").fill("unit", "北仓新村").select("district", TestPlaces.COMMUNITY).fill("headlineZh", "二十年给全楼的老人送菜上门")
                .fill("deedsZh", "太短").upload("portrait", photo()).press("send");
        phone.reads("字之间").keeps("headlineZh", "二十年给全楼的老人送菜上门").look().fill("deedsZh", DEEDS).press("send").told();
        return phone.go("/awards/nomination/mine").look().reads("林秋禾").name;
    }

    private void vets(String recommender, Person clerk, Person other) {
        var round = "s" + clerk.login().substring(5);
        var checking = window(clerk).go("/awards/vetting/cases?round=" + round).look().follow("林秋禾");
        var id = checking.parameter("case");
        checking.lookAround().fill("finding", "走访邻居三户，事迹属实。").press("check").told();
        checking.fill("givenOn", day(0)).select("manner", "SIGNED").press("consent").told();
        unit();
        window(portal.staff("民警韩", "DEPARTMENT_REVIEWER", "story-police")).go("/awards/vetting/case?case=" + id).choose("verdict", "AGREE").press("opine").told();
        window(other).go("/awards/vetting/case?case=" + id).look().agree("shortlist").told();
    }

    private void unit() {
        if (portal.nobody().get("/api/units/story-police").status() == 200) return;
        portal.clerk().post("/api/units", "code", "story-police", "zh", "试城公安局", "en", "Test Police", "kind", "GOVERNMENT", "district", TestPlaces.DISTRICT,
                "creditCode", "11999999730001179E").expect(201);
    }

    private void standsInNotice(String round, Person clerk, Person other) {
        portal.later(Duration.ofDays(5));
        window(clerk).go("/awards/vetting/cases?round=" + round).agree("publish").told();
        var resident = window(portal.verified("苏禾")).go("/awards/rounds/round?round=" + round).lookAround();
        var notice = resident.linked("notice");
        resident.go("/awards/notice/notice?notice=" + notice).lookAround().reads("林秋禾").picture("notice");
        resident.go("/awards/notice/object?notice=" + notice).lookAround().choose("ground", "UNTRUE_DEEDS").fill("statement", "听说并不是每天都去，请核实一下。").press("send").told();
        var answering = window(other).go("/awards/notice/objections").look();
        answering.go("/awards/notice/answer?objection=" + answering.linked("objection")).choose("upheld", "false").fill("text", "已核实，邻居都能作证，事迹属实。").press("send").told();
        resident.go("/awards/notice/notice?notice=" + notice).reads("邻居都能作证").readsNot("苏禾");
        portal.later(Duration.ofDays(25));
    }

    /** @param voters whose identity was verified before voting opened, as the roll asks */
    private void votes(String round, List<Person> voters) {
        var ballot = "/awards/voting/ballot?round=" + round;
        window(portal.verified("来晚的人")).go(ballot).reads("在那以后核验");
        for (var voter : voters) {
            var phone = window(voter.signIn()).go(ballot).lookAround().picture("ballot");
            phone.press("cast").reads("选");
            phone.go(ballot);
            phone.tickFirst("choices").press("cast").told().lookAround().picture("receipt").readsNot("林秋禾");
            var receipt = phone.address();
            phone.go("/awards/voting/check").look().fill("receipt", "17").press("look").reads("这不是投票回执").fill("receipt", receipt).press("look").reads("在票箱里，算数");
            phone.go(ballot).reads("已经投过票");
            portal.nobody().get("/api/rounds/" + round + "/result").expect(404);
        }
        portal.later(Duration.ofDays(3).plusHours(1));
    }

    private void publishes(String round, Person clerk, Person other, Person director) {
        var page = "/awards/honours/result?round=" + round;
        window(clerk).go(page).press("compute").told();
        window(other).go(page).agree("confirm").told();
        window(director).go(page).agree("confirm").told();
        portal.later(Duration.ofDays(1));
        window(clerk).go(page).agree("notice").told();
        portal.later(Duration.ofDays(26));
        window(clerk).go(page).agree("publish").told();
        window(portal.nobody()).go("/awards/honours/list?round=" + round).reads("林秋禾").lookAround().picture("honours").follow("林秋禾").lookAround();
    }

    private Path photo() throws IOException {
        return Files.write(folder.resolve("photo.png"), Portraits.png(42));
    }

    /** The city's wall clock, as the portal has it. */
    private LocalDateTime city() {
        var now = OffsetDateTime.parse(portal.nobody().get("/api/demo/clock").expect(200).json().getString("now"));
        return now.atZoneSameInstant(ZoneId.of("Asia/Shanghai")).toLocalDateTime();
    }

    private String day(int later) {
        return city().toLocalDate().plusDays(later).toString();
    }

    private String at(int daysLater) {
        return FIELD.format(city().plusDays(daysLater).plusMinutes(daysLater == 0 ? 30 : 0));
    }
}
