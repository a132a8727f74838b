package org.haoren.office.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.haoren.platform.config.Notes;
import org.haoren.platform.config.Settings;

/** Says at every start of the demo city whom one can sign in as. */
@ApplicationScoped
class DemoWelcome {
    @Inject Settings settings;
    @Inject DemoPeople people;
    @Inject Notes notes;

    void say(@Observes @Priority(910) @Initialized(ApplicationScoped.class) Object start) {
        if (!settings.demoCity()) return;
        notes.add("Sign in with the password " + DemoPeople.PASSWORD + " as one of these (also on " + settings.publicAddress() + "/office/demo):\n"
                + people.signIns().stream().map(person -> "  " + person.login() + "  " + person.name() + " " + person.nameEn() + ", " + person.what())
                .collect(Collectors.joining("\n")));
    }
}
