package org.haoren.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.haoren.platform.config.Settings;

/** The mail server of the settings. */
@ApplicationScoped
class SmtpCarrier implements Carrier {
    @Inject Settings settings;
    @Inject Clock clock;

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public boolean ready() {
        return !settings.text("haoren.mail.smtp.host").isEmpty();
    }

    @Override
    public void carry(Parcel parcel) throws Undelivered {
        new MailServer(settings.text("haoren.mail.smtp.host"), settings.number("haoren.mail.smtp.port"), settings.flag("haoren.mail.smtp.starttls"),
                settings.text("haoren.mail.smtp.user"), settings.text("haoren.mail.smtp.password"), settings.text("haoren.mail.smtp.sender"),
                settings.text("haoren.city.portal"), Duration.ofSeconds(settings.number("haoren.mail.timeout-seconds"))).take(parcel, clock.instant());
    }
}
