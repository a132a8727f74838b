package org.haoren.activities.presence.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.haoren.activities.presence.AheadRow;
import org.haoren.activities.presence.HandInForm;
import org.haoren.activities.presence.LateDesk;
import org.haoren.activities.presence.LateRow;

/** Presence without a network: what to keep beforehand, and what was kept. */
@Path("/presences/late")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LatePresencesResource {
    @Inject LateDesk desk;

    /** The caller's shifts of the next week. */
    @GET
    public List<AheadRow> ahead() {
        return desk.ahead();
    }

    /** Twenty items at most, each with an answer of its own. */
    @POST
    public List<LateRow> handIn(HandInForm form) {
        return desk.handIn(form);
    }
}
