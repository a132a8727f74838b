package org.haoren.office.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.haoren.platform.config.Settings;
import org.haoren.platform.mail.MessageRow;
import org.haoren.platform.mail.Outbox;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.store.Page;

/** What only the demo city can do. In production there is no such thing: 404. */
@ApplicationScoped
@Transactional
@Permit
public class DemoDesk {
    @Inject DemoClock demo;
    @Inject DemoPeople people;
    @Inject Outbox outbox;
    @Inject Settings settings;
    @Inject Clock clock;

    /** @return what time it now is */
    @Permit(Role.PUBLIC)
    public Instant forward(@Valid ClockForm form) {
        onlyInTheDemo();
        demo.forward(Duration.ofDays(form.days()).plusMinutes(form.minutes()));
        return clock.instant();
    }

    @Permit(Role.PUBLIC)
    public Instant now() {
        onlyInTheDemo();
        return clock.instant();
    }

    /** The invented people whom a visitor may sign in as. */
    @Permit(Role.PUBLIC)
    public List<DemoPerson> people() {
        onlyInTheDemo();
        return people.signIns();
    }

    /** What would have gone out, to telephones and mailboxes; latest first. @param to a whole number or address, or null for all */
    @Permit(Role.PUBLIC)
    public Page<MessageRow> messages(String to, int page) {
        return outbox.shown(to, page);
    }

    private void onlyInTheDemo() {
        if (!settings.demo()) throw new Missing("the demo city");
    }
}
