package org.haoren.platform.mail;

import jakarta.mail.Authenticator;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * A mail server (SMTP, RFC 5321), with STARTTLS (RFC 3207) and a password where it asks for them.
 *
 * @param user empty where the portal does not say who it is
 * @param sender the address that letters come from
 * @param name in front of that address
 * @param limit of the time for each step
 */
record MailServer(String host, int port, boolean starttls, String user, String password, String sender, String name, Duration limit) {
    private static final Pattern REPLY = Pattern.compile("^([245])\\d\\d\\b");

    /** Returns once the server has taken it over. */
    void take(Parcel parcel, Instant now) throws Undelivered {
        try {
            Transport.send(letter(parcel, now));
        } catch (MessagingException e) {
            throw undelivered(e);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every Java platform has UTF-8", e);
        }
    }

    private MimeMessage letter(Parcel parcel, Instant now) throws MessagingException, UnsupportedEncodingException {
        var letter = new MimeMessage(session()) {
            /** The same at every try (RFC 5322, 3.6.4), so that mailboxes can tell a copy. */
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + parcel.code() + sender.substring(sender.indexOf('@')) + ">");
            }
        };
        letter.setFrom(new InternetAddress(sender, name, StandardCharsets.UTF_8.name()));
        letter.setRecipient(Message.RecipientType.TO, new InternetAddress(parcel.address(), true));
        letter.setSubject(parcel.subject(), StandardCharsets.UTF_8.name());
        letter.setText(parcel.text(), StandardCharsets.UTF_8.name());
        letter.setSentDate(Date.from(now));
        letter.setHeader("Auto-Submitted", "auto-generated");
        return letter;
    }

    private Session session() {
        var properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.port", Integer.toString(port));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(starttls));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(starttls));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        for (var each : List.of("connectiontimeout", "timeout", "writetimeout")) properties.setProperty("mail.smtp." + each, Long.toString(limit.toMillis()));
        if (user.isEmpty()) return Session.getInstance(properties);
        properties.setProperty("mail.smtp.auth", "true");
        return Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user, password);
            }
        });
    }

    /** Only the server's number is kept of what it says: its words may hold the address. A password that is wrong today may be right tomorrow. */
    private static Undelivered undelivered(MessagingException failure) {
        var deepest = deepest(failure);
        var said = REPLY.matcher(String.valueOf(deepest.getMessage()));
        if (!said.find()) return new Undelivered("SMTP " + deepest.getClass().getSimpleName(), deepest instanceof AddressException);
        return new Undelivered("SMTP " + said.group(), said.group(1).equals("5") && !(deepest instanceof AuthenticationFailedException));
    }

    private static Throwable deepest(Throwable failure) {
        var next = failure instanceof MessagingException chained && chained.getNextException() != null ? chained.getNextException() : failure.getCause();
        return next == null ? failure : deepest(next);
    }

    @Override
    public String toString() {
        return "Mail server " + host + ":" + port;
    }
}
