package org.haoren.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a real mail server in this JVM. */
class MailServerTest {
    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    private static final Duration WAIT = Duration.ofSeconds(5);
    private GreenMail there;

    @BeforeEach
    void start() {
        there = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        there.start();
    }

    @AfterEach
    void stop() {
        there.stop();
    }

    @Test
    void a_letter_arrives_as_it_was_written() throws Exception {
        server("", "").take(Parcels.to(Channel.EMAIL, "lin@example.org"), NOW);
        assertThat(there.getReceivedMessages()).hasSize(1);
        MimeMessage letter = there.getReceivedMessages()[0];
        assertThat(letter.getContent().toString().strip()).isEqualTo(Parcels.TEXT);
        assertThat(letter.getSubject()).isEqualTo("验证码");
        assertThat(letter.getAllRecipients()).extracting(Object::toString).containsExactly("lin@example.org");
        assertThat(letter.getFrom()[0].toString()).contains("portal@haoren.example.org");
        assertThat(letter.getMessageID()).isEqualTo("<4k2m9x7c0q8w3e5r@haoren.example.org>");
        assertThat(letter.getSentDate()).isEqualTo(NOW);
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void a_server_that_asks_who_is_there_is_told_and_a_wrong_password_is_tried_again_later() throws Exception {
        there.setUser("portal", "the right one");
        server("portal", "the right one").take(Parcels.to(Channel.EMAIL, "lin@example.org"), NOW);
        assertThat(there.getReceivedMessages()).hasSize(1);
        var wrong = refused(server("portal", "a wrong one"), "lin@example.org");
        assertThat(wrong.forGood()).isFalse();
        assertThat(wrong).hasMessage("SMTP 535");
    }

    @Test
    void a_server_that_is_not_there_is_tried_again() {
        var gone = server("", "");
        there.stop();
        assertThat(refused(gone, "lin@example.org").forGood()).isFalse();
    }

    @Test
    void where_encryption_is_asked_for_nothing_goes_out_without_it() {
        var server = new MailServer("127.0.0.1", there.getSmtp().getPort(), true, "", "", "portal@haoren.example.org", "禾州好人", WAIT);
        assertThat(refused(server, "lin@example.org").forGood()).isFalse();
        assertThat(there.getReceivedMessages()).isEmpty();
    }

    @Test
    void an_address_that_the_server_does_not_know_is_given_up_and_not_quoted() throws IOException {
        try (var refusing = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var talk = new Thread(() -> answer(refusing, "550 5.1.1 <lin@example.org> unknown"));
            talk.start();
            var why = refused(new MailServer("127.0.0.1", refusing.getLocalPort(), false, "", "", "portal@haoren.example.org", "禾州好人", WAIT), "lin@example.org");
            assertThat(why.forGood()).isTrue();
            assertThat(why).hasMessage("SMTP 550");
        }
    }

    @Test
    void a_server_that_says_nothing_is_waited_for_no_longer_than_stated() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var why = refused(new MailServer("127.0.0.1", silent.getLocalPort(), false, "", "", "portal@haoren.example.org", "禾州好人", Duration.ofMillis(300)), "lin@example.org");
            assertThat(why.forGood()).isFalse();
        }
    }

    private MailServer server(String user, String password) {
        return new MailServer("127.0.0.1", there.getSmtp().getPort(), false, user, password, "portal@haoren.example.org", "禾州好人", WAIT);
    }

    private static Undelivered refused(MailServer server, String to) {
        var why = catchThrowableOfType(Undelivered.class, () -> server.take(Parcels.to(Channel.EMAIL, to), NOW));
        assertThat(why).isNotNull();
        return why;
    }

    /** The least that SMTP asks of a server; whoever is named is refused in these words. */
    private static void answer(ServerSocket server, String refusal) {
        try (var line = server.accept(); var out = new OutputStreamWriter(line.getOutputStream(), StandardCharsets.US_ASCII);
                var in = new java.io.BufferedReader(new java.io.InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII))) {
            out.write("220 here\r\n");
            out.flush();
            for (var said = in.readLine(); said != null; said = in.readLine()) {
                out.write((said.startsWith("RCPT") ? refusal : said.startsWith("QUIT") ? "221 bye" : "250 ok") + "\r\n");
                out.flush();
            }
        } catch (IOException e) {
            // the other side has gone
        }
    }
}
