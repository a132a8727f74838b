package org.haoren.office.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.haoren.platform.config.Settings;

/** Says at every start of the demo city whom one can sign in as. */
@ApplicationScoped
class DemoWelcome {
    private static final Logger LOG = Logger.getLogger(DemoWelcome.class.getName());
    @Inject Settings settings;
    @Inject DemoPeople people;

    void say(@Observes @Priority(910) @Initialized(ApplicationScoped.class) Object start) {
        if (!settings.demoCity()) return;
        LOG.info(() -> "Demo sign-ins, password " + DemoPeople.PASSWORD + " (all on " + settings.publicAddress() + "/office/demo):\n"
                + people.signIns().stream().map(person -> "  " + person.login() + "  " + person.role() + "  " + person.name()).collect(Collectors.joining("\n")));
    }
}
