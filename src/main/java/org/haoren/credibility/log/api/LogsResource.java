package org.haoren.credibility.log.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.haoren.credibility.log.LogDesk;
import org.haoren.credibility.log.LogEntryRow;
import org.haoren.credibility.log.LogGrowthRow;
import org.haoren.credibility.log.LogHeadRow;
import org.haoren.credibility.log.LogKeysRow;
import org.haoren.credibility.log.LogProofRow;
import org.haoren.platform.store.Page;

/** The logs, for programs that check them. */
@Path("/logs/{name}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class LogsResource {
    @Inject LogDesk desk;

    @GET
    public LogHeadRow head(@PathParam("name") String name) {
        return desk.head(name);
    }

    @GET
    @Path("/keys")
    public LogKeysRow keys(@PathParam("name") String name) {
        return desk.keys(name);
    }

    @GET
    @Path("/entries")
    public Page<LogEntryRow> latest(@PathParam("name") String name, @QueryParam("page") @DefaultValue("1") int page) {
        return desk.latest(name, page);
    }

    @GET
    @Path("/entries/{index}")
    public LogEntryRow entry(@PathParam("name") String name, @PathParam("index") long index) {
        return desk.entry(name, index);
    }

    @GET
    @Path("/entries/{index}/proof")
    public LogProofRow inclusion(@PathParam("name") String name, @PathParam("index") long index) {
        return desk.inclusion(name, index);
    }

    @GET
    @Path("/growth")
    public LogGrowthRow growth(@PathParam("name") String name, @QueryParam("from") @DefaultValue("1") long oldSize) {
        return desk.growth(name, oldSize);
    }
}
