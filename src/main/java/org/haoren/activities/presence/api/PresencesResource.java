package org.haoren.activities.presence.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.haoren.activities.presence.PresenceDesk;
import org.haoren.activities.presence.PresenceRow;
import org.haoren.activities.presence.VisitRow;
import org.haoren.platform.store.Page;

@Path("/presences")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PresencesResource {
    @Inject PresenceDesk desk;

    /** Where the caller has been. */
    @GET
    @Path("mine")
    public Page<PresenceRow> mine(@QueryParam("page") @DefaultValue("1") int page) {
        return desk.mine(page);
    }

    /** Where the caller is expected today. */
    @GET
    @Path("today")
    public List<VisitRow> today() {
        return desk.today();
    }
}
