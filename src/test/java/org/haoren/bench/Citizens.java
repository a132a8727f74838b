package org.haoren.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import org.haoren.accounts.CitizenKeys;
import org.haoren.platform.crypto.TestSecret;
import org.haoren.suite.IdNumbers;
import org.haoren.volunteers.VolunteerNumbers;

/**
 * A city's people, written into the database of a portal that does not run: verified, with a document of their own, names as common as they are in a city, every third a
 * volunteer with a number. All have the same password, whose hash is taken from somebody in the demo city.
 */
final class Citizens {
    private static final long FIRST = 2_000_000_000L;
    private static final int BATCH = 1_000;
    /** Batches in one transaction: with random keys in so many indexes each commit writes as many pages as a hundred thousand rows do. */
    private static final int DURABLE = 100;
    /** In which nobody of the demo city was born: of a million some would be the same person. */
    private static final String AREA = "419907";
    /** On which they were born. */
    private static final int DAYS = 20_000;
    /** Odd and not divisible by five: walks through all eight digits once, so that neighbours differ at their ends too. */
    private static final long STRIDE = 38_196_601L;
    private static final String SURNAMES = "王王王王李李李李张张张刘刘陈陈杨杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤";
    private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰涛明超秀霞平刚桂英华玉兰红梅建国文辉力晨曦子涵梓轩雨欣怡佳琪思远浩然志宏海燕春生秋禾冬青小满立夏清和景行知远若水安宁承志嘉言守义";
    private final Properties settings;
    private final TestSecret secret;

    /** @param data the portal's folder, after its first start */
    Citizens(Properties settings, Path data) {
        this.settings = settings;
        this.secret = new TestSecret(data);
    }

    static String name(int citizen) {
        int spread = (int) Math.floorMod(citizen * 2_654_435_761L, 1_000_003L);
        var given = "" + GIVEN.charAt(spread / 7 % GIVEN.length()) + (spread % 5 == 0 ? "" : GIVEN.charAt(spread / 911 % GIVEN.length()));
        return SURNAMES.charAt(spread % SURNAMES.length()) + given;
    }

    /** Eleven digits from an invented range. */
    static String login(int citizen) {
        return "105%08d".formatted(citizen * STRIDE % 100_000_000L);
    }

    static String number(int citizen) {
        return VolunteerNumbers.of(2031, citizen);
    }

    static boolean volunteers(int citizen) {
        return citizen % 3 == 0;
    }

    static long account(int citizen) {
        return FIRST + citizen;
    }

    static String pinyin(int citizen) {
        return CitizenKeys.of(name(citizen), login(citizen)).get(1);
    }

    static String initials(int citizen) {
        return CitizenKeys.of(name(citizen), login(citizen)).get(2);
    }

    static String idNumber(int citizen) {
        return IdNumbers.born(AREA, LocalDate.of(1950, 1, 1).plusDays(citizen % DAYS), citizen / DAYS);
    }

    /** Names the person behind the document. */
    static String person(int citizen, TestSecret secret) {
        return secret.hash(CitizenKeys.NUMBER, idNumber(citizen));
    }

    /** @param from the first, @param to not that one any more; neither has been written before */
    void write(int from, int to) {
        try (var connection = DriverManager.getConnection(settings.getProperty("haoren.database.url"), settings.getProperty("haoren.database.user", "haoren"),
                settings.getProperty("haoren.database.password", ""))) {
            connection.setAutoCommit(false);
            var indexes = connection.getMetaData().getDatabaseProductName().equals("H2") ? Indexes.takenAway(connection, "account", "account_document", "volunteer") : Indexes.none(connection);
            write(connection, from, to);
            indexes.restore();
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(Connection connection, int from, int to) throws SQLException {
        var password = password(connection);
        var contact = secret.sealed("volunteer contact", "10500000000");
        try (var account = connection.prepareStatement("insert into account (id, version, code, login, name, password, language, created_at, confirmed_at, failures, born, id_number, id_number_hash, "
                + "person_hash, stated_at, verified_at, name_key, pinyin, initials, login_end) values (?, 1, ?, ?, ?, ?, 'zh-CN', ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
                var document = connection.prepareStatement("insert into account_document (id, account, number, hash, misread, stands_from) values (?, ?, ?, ?, false, ?)");
                var volunteer = connection.prepareStatement("insert into volunteer (id, version, account, number, phone, emergency_name, emergency_phone, oath_edition, registered_at) "
                        + "values (?, 1, ?, ?, ?, ?, ?, '2026-11', ?)")) {
            for (int first = from; first < to; first += BATCH) {
                for (var made : IntStream.range(first, Math.min(first + BATCH, to)).parallel().mapToObj(this::made).toList()) {
                    one(made, password, account, document);
                    if (volunteers(made.citizen())) volunteer(made.citizen(), contact, volunteer);
                }
                for (var each : new PreparedStatement[] {account, document, volunteer}) each.executeBatch();
                if (first / BATCH % DURABLE == 0) connection.commit();
            }
        }
    }

    /** What takes longest to make of somebody. */
    private record Made(int citizen, String hash, String sealed, List<String> keys) {}

    private Made made(int citizen) {
        return new Made(citizen, person(citizen, secret), secret.sealed(CitizenKeys.NUMBER, idNumber(citizen)), CitizenKeys.of(name(citizen), login(citizen)));
    }

    private static void one(Made made, String password, PreparedStatement account, PreparedStatement document) throws SQLException {
        var now = new Timestamp(0);
        int citizen = made.citizen();
        int at = 1;
        account.setLong(at++, account(citizen));
        account.setString(at++, "people%08d".formatted(citizen));
        account.setString(at++, login(citizen));
        account.setString(at++, name(citizen));
        account.setString(at++, password);
        account.setTimestamp(at++, now);
        account.setTimestamp(at++, now);
        account.setObject(at++, LocalDate.of(1950, 1, 1).plusDays(citizen % DAYS));
        account.setString(at++, made.sealed());
        account.setString(at++, made.hash());
        account.setString(at++, made.hash());
        account.setTimestamp(at++, now);
        account.setTimestamp(at++, now);
        for (var key : made.keys()) account.setString(at++, key);
        account.addBatch();
        document.setLong(1, account(citizen));
        document.setLong(2, account(citizen));
        document.setString(3, made.sealed());
        document.setString(4, made.hash());
        document.setTimestamp(5, now);
        document.addBatch();
    }

    private static void volunteer(int citizen, String contact, PreparedStatement volunteer) throws SQLException {
        volunteer.setLong(1, account(citizen));
        volunteer.setLong(2, account(citizen));
        volunteer.setString(3, number(citizen));
        volunteer.setString(4, contact);
        volunteer.setString(5, contact);
        volunteer.setString(6, contact);
        volunteer.setTimestamp(7, new Timestamp(0));
        volunteer.addBatch();
    }

    private static String password(Connection connection) throws SQLException {
        try (var statement = connection.createStatement(); var found = statement.executeQuery("select password from account where login = '10000000011'")) {
            found.next();
            return found.getString(1);
        }
    }
}
