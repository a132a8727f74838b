package org.haoren.activities.claims.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.haoren.activities.claims.BackEntryDesk;
import org.haoren.activities.claims.BackEntryRow;
import org.haoren.activities.claims.HoursClaimDesk;
import org.haoren.activities.claims.HoursClaimRow;
import org.haoren.activities.claims.RefusalForm;
import org.haoren.activities.claims.StationMonthRow;
import org.haoren.activities.hours.EntryId;
import org.haoren.activities.shifts.ShiftRow;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.store.Page;

@Path("/late-entries")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LateEntriesResource {
    @Inject HoursClaimDesk claims;
    @Inject BackEntryDesk backEntries;

    /** Which stations wrote how much in during this month. */
    @GET
    @Path("stations")
    public Page<StationMonthRow> stations(@QueryParam("page") @DefaultValue("1") int page) {
        return backEntries.stations(page);
    }

    /** Shifts in which the caller may claim time. */
    @GET
    @Path("open")
    public List<ShiftRow> open() {
        return claims.open();
    }

    /** What the volunteer says of a claimed entry. */
    @GET
    @Path("{code}/claim")
    public HoursClaimRow claim(@PathParam("code") String code) {
        return claims.of(new EntryId(code)).orElseThrow(() -> new Missing(code));
    }

    /** With which proof an entry was written in. */
    @GET
    @Path("{code}/back-entry")
    public BackEntryRow backEntry(@PathParam("code") String code) {
        return backEntries.of(new EntryId(code)).orElseThrow(() -> new Missing(code));
    }

    @POST
    @Path("{code}/refusal")
    public Response refuse(@PathParam("code") String code, RefusalForm form) {
        backEntries.refuse(new EntryId(code), form);
        return Response.noContent().build();
    }
}
