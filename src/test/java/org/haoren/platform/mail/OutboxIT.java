package org.haoren.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.haoren.suite.Messages;
import org.haoren.suite.OwnPortal;
import org.haoren.suite.Person;
import org.haoren.suite.Portal;
import org.haoren.suite.Server;
import org.haoren.suite.Wait;
import org.junit.jupiter.api.Test;

/** Portals of their own, with a real mail server that comes and goes. */
@OwnPortal
class OutboxIT {
    private static final Duration LIMIT = Duration.ofSeconds(300);

    @Test
    void what_a_mail_server_did_not_take_is_sent_once_when_it_is_back() throws Exception {
        var port = freePort();
        try (var server = Server.in("outbox")) {
            var portal = server.start(server.sweepingOften(mailing(server.settings(true), port))).ready(LIMIT);
            var person = changed(portal, "outbox@example.org", 1);
            assertThat(Wait.upTo(LIMIT).until(() -> latest(portal, person).getInt("attempts") > 0)).isTrue();
            assertThat(Wait.upTo(LIMIT).until(() -> latest(portal, person).containsKey("lastError"))).isTrue();
            assertThat(latest(portal, person).getString("state")).isEqualTo("WAITING");
            assertThat(latest(portal, person).getString("lastError")).startsWith("SMTP ").doesNotContain("example");
            var there = mailServer(port);
            try {
                portal.administrator();
                portal.later(Duration.ofMinutes(2));
                assertThat(Wait.upTo(LIMIT).until(() -> latest(portal, person).getString("state").equals("SENT"))).isTrue();
                changed(portal, "second@example.org", 1);
                assertThat(Wait.upTo(LIMIT).until(() -> there.getReceivedMessages().length >= 4)).as("at once where the server is there").isTrue();
                assertThat(recipients(there)).as("a code and a notice for each").containsExactly("outbox@example.org", "outbox@example.org", "second@example.org", "second@example.org");
            } finally {
                there.stop();
            }
            portal.later(Duration.ofDays(8));
            assertThat(Wait.upTo(LIMIT).until(() -> Messages.to(portal, person.login()).isEmpty())).as("deleted some days after").isTrue();
        }
    }

    @Test
    void two_nodes_send_each_message_once() throws Exception {
        var port = freePort();
        try (var one = Server.in("outbox-one"); var other = Server.in("outbox-other")) {
            var settings = one.sweepingOften(mailing(one.settings(true), port));
            var portal = one.start(settings).ready(LIMIT);
            var people = new ArrayList<Person>();
            for (int number = 0; number < 12; number++) people.add(changed(portal, "node" + number + "@example.org", 4));
            other.start(settings).ready(LIMIT);
            var there = mailServer(port);
            try {
                assertThat(Wait.upTo(LIMIT).until(() -> people.stream().allMatch(person -> Messages.to(portal, person.login()).stream()
                        .allMatch(message -> message.getString("state").equals("SENT"))))).isTrue();
                assertThat(recipients(there)).as("a code and four notices for each").hasSize(60);
                assertThat(Arrays.stream(there.getReceivedMessages()).map(OutboxIT::id).distinct()).hasSize(60);
            } finally {
                there.stop();
            }
        }
    }

    private static jakarta.json.JsonObject latest(Portal portal, Person person) {
        return Messages.to(portal, person.login()).get(0);
    }

    /** Whoever changes their password is told each time. */
    private static Person changed(Portal portal, String login, int times) {
        var person = portal.signedUp("收信人", login).signIn();
        var before = Portal.PASSWORD;
        for (int time = 1; time <= times; time++) {
            var after = "a window full of cranes " + time;
            person.put("/api/me/password", "current", before, "password", after, "passwordAgain", after).expect(204);
            before = after;
        }
        return person;
    }

    private static Properties mailing(Properties settings, int port) {
        settings.setProperty("haoren.mail.smtp.host", "127.0.0.1");
        settings.setProperty("haoren.mail.smtp.port", Integer.toString(port));
        settings.setProperty("haoren.mail.smtp.starttls", "false");
        settings.setProperty("haoren.mail.smtp.sender", "portal@haoren.example.org");
        return settings;
    }

    private static GreenMail mailServer(int port) {
        var there = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        there.start();
        return there;
    }

    private static List<String> recipients(GreenMail there) throws MessagingException {
        var all = new ArrayList<String>();
        for (var letter : there.getReceivedMessages()) all.add(letter.getAllRecipients()[0].toString());
        return all.stream().sorted().toList();
    }

    private static String id(jakarta.mail.internet.MimeMessage letter) {
        try {
            return letter.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
