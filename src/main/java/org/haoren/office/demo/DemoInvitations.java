package org.haoren.office.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import org.haoren.volunteers.invitations.ImportDesk;
import org.haoren.volunteers.invitations.ListDecisionForm;
import org.haoren.volunteers.invitations.ListForm;
import org.haoren.volunteers.invitations.ListVerdict;

/** Two lists of volunteers whom others kept: one released, with faults in its report and an invitation that has not been answered, and one that waits for a second person. */
@ApplicationScoped
class DemoInvitations {
    private static final String RELEASED = "invitation-list.csv";
    private static final String WAITING = "invitation-list-waiting.csv";
    @Inject ImportDesk imports;
    @Inject Cast cast;

    void plan(DemoAccounts.Staff staff, Instant now) {
        var moment = now.minus(Duration.ofDays(3));
        cast.act(staff.clerk(), moment, () -> {
            var code = handIn(RELEASED, "河东街道文化站");
            cast.act(staff.otherClerk(), moment.plus(Duration.ofHours(5)), () -> {
                imports.decide(code, new ListDecisionForm(ListVerdict.RELEASED, null));
                imports.workNow();
            });
        });
        cast.act(staff.otherClerk(), now.minus(Duration.ofHours(6)), () -> handIn(WAITING, "南塘志愿者协会"));
    }

    private String handIn(String seed, String origin) {
        try (var file = DemoInvitations.class.getResourceAsStream("/seeds/" + seed)) {
            var code = imports.handIn(file, seed, new ListForm(origin));
            imports.workNow();
            return code;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
