package org.haoren.rights.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import java.util.List;
import org.haoren.platform.personal.Ending;
import org.haoren.platform.personal.PersonalSection;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.store.Page;
import org.haoren.rights.DataDesk;
import org.haoren.rights.ErasureDesk;
import org.haoren.rights.ErasureForm;
import org.haoren.rights.ErasurePlanRow;
import org.haoren.rights.KeptRow;
import org.haoren.rights.ReadingRow;
import org.haoren.rights.RetentionDesk;
import org.haoren.rights.SweepRow;

@Path("/")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RightsResource {
    @Inject DataDesk data;
    @Inject ErasureDesk erasures;
    @Inject RetentionDesk retention;
    @Inject Export export;

    /** @param asked null where no erasure waits */
    public record Plan(Asked asked, List<Reason> objections, int days, Instant restUntil, List<Held> held) {}

    public record Asked(Instant askedAt, Instant dueAt) {}

    /** @param reason name of the refusal */
    public record Reason(String reason) {}

    public record Held(String table, long rows, Ending ending) {}

    /** Of every kind that there is something of, the latest rows. */
    @GET
    @Path("me/data")
    public List<PersonalSection> everything() {
        return data.everything();
    }

    /** Everything, as a file; see {@code src/docs/export.md}. */
    @GET
    @Path("me/data/file")
    public Response file() {
        return Response.ok((StreamingOutput) export::write).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"my-data.json\"").header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    @GET
    @Path("me/data/tables/{table}")
    public PersonalSection section(@PathParam("table") String table, @QueryParam("page") @DefaultValue("1") int page) {
        return data.section(table, page);
    }

    /** Who opened what is sealed about the caller. */
    @GET
    @Path("me/readings")
    public Page<ReadingRow> readings(@QueryParam("page") @DefaultValue("1") int page) {
        return data.readings(page);
    }

    /** What would become of everything, and whether it was asked for. */
    @GET
    @Path("me/erasure")
    public Plan plan() {
        return plan(erasures.plan());
    }

    private static Plan plan(ErasurePlanRow plan) {
        return new Plan(plan.asked() == null ? null : new Asked(plan.asked().askedAt(), plan.asked().dueAt()), plan.objections().stream().map(Refusal::name).map(Reason::new).toList(),
                plan.days(), plan.restUntil(), plan.held().stream().map(each -> new Held(each.table(), each.total(), each.ending())).toList());
    }

    @POST
    @Path("me/erasure")
    public Response ask(ErasureForm form) {
        erasures.ask(form);
        return Response.accepted(plan()).build();
    }

    @DELETE
    @Path("me/erasure")
    public Response takeBack() {
        erasures.takeBack();
        return Response.noContent().build();
    }

    /** Likewise of a child for whom the caller acts. */
    @GET
    @Path("me/wards/{guardianship}/erasure")
    public Plan planOfChild(@PathParam("guardianship") String guardianship) {
        return plan(erasures.planOfChild(guardianship));
    }

    /** With the guardian's password. */
    @POST
    @Path("me/wards/{guardianship}/erasure")
    public Response askForChild(@PathParam("guardianship") String guardianship, ErasureForm form) {
        erasures.askForChild(guardianship, form);
        return Response.accepted(planOfChild(guardianship)).build();
    }

    @DELETE
    @Path("me/wards/{guardianship}/erasure")
    public Response takeBackForChild(@PathParam("guardianship") String guardianship) {
        erasures.takeBackForChild(guardianship);
        return Response.noContent().build();
    }

    /** What is kept about people, for what, how long, and what erasure does to it. */
    @GET
    @Path("retention")
    public List<KeptRow> kept() {
        return retention.kept();
    }

    /** What the nights' runs deleted. */
    @GET
    @Path("retention/runs")
    public Page<SweepRow> runs(@QueryParam("page") @DefaultValue("1") int page) {
        return retention.runs(page);
    }
}
