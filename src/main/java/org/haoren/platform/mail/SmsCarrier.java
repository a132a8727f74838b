package org.haoren.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import org.haoren.platform.config.Settings;

/** The gateway of the settings. */
@ApplicationScoped
class SmsCarrier implements Carrier {
    @Inject Settings settings;
    private volatile Gateway gateway;

    @Override
    public Channel channel() {
        return Channel.MOBILE;
    }

    @Override
    public boolean ready() {
        return !settings.text("haoren.mail.sms.address").isEmpty();
    }

    @Override
    public void carry(Parcel parcel) throws Undelivered {
        if (gateway == null) gateway = new Gateway(URI.create(settings.text("haoren.mail.sms.address")), settings.text("haoren.mail.sms.token"),
                Duration.ofSeconds(settings.number("haoren.mail.timeout-seconds")));
        gateway.take(parcel);
    }
}
