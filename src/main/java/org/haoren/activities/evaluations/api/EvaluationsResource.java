package org.haoren.activities.evaluations.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.haoren.activities.evaluations.AverageRow;
import org.haoren.activities.evaluations.MarkAnswerForm;
import org.haoren.activities.evaluations.MarkDesk;
import org.haoren.activities.evaluations.MarkForm;
import org.haoren.activities.evaluations.MarkRow;
import org.haoren.activities.evaluations.MarkedRow;
import org.haoren.activities.evaluations.RatingDesk;
import org.haoren.activities.evaluations.RatingForm;
import org.haoren.activities.evaluations.RatingRow;
import org.haoren.activities.hours.EntryId;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.places.stations.StationId;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.store.Page;

@Path("/evaluations")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EvaluationsResource {
    @Inject RatingDesk ratings;
    @Inject MarkDesk marks;

    /** What volunteers say of a station, together. */
    @GET
    @Path("stations/{code}")
    public AverageRow average(@PathParam("code") String code) {
        return ratings.average(new StationId(code));
    }

    /** What was said of shifts, for their stations and the office: without names. */
    @GET
    @Path("ratings")
    public Page<RatingRow> said(@QueryParam("page") @DefaultValue("1") int page) {
        return ratings.said(page);
    }

    /** What the caller has said. */
    @GET
    @Path("ratings/mine")
    public Page<RatingRow> mine(@QueryParam("page") @DefaultValue("1") int page) {
        return ratings.mine(page);
    }

    /** @param entry code of the caller's service entry in that shift */
    @GET
    @Path("ratings/{entry}")
    public RatingRow rating(@PathParam("entry") String entry) {
        return ratings.mine(new EntryId(entry)).orElseThrow(() -> new Missing(entry));
    }

    @PUT
    @Path("ratings/{entry}")
    public RatingRow rate(@PathParam("entry") String entry, RatingForm form) {
        ratings.rate(new EntryId(entry), form);
        return rating(entry);
    }

    /** What was said of the caller. */
    @GET
    @Path("marks/mine")
    public Page<MarkRow> marked(@QueryParam("page") @DefaultValue("1") int page) {
        return marks.mine(page);
    }

    /** @param entry code of the volunteer's service entry in that shift */
    @PUT
    @Path("marks/{entry}")
    public MarkRow mark(@PathParam("entry") String entry, MarkForm form) {
        marks.mark(new EntryId(entry), form);
        return marks.one(new EntryId(entry)).orElseThrow(() -> new Missing(entry));
    }

    @POST
    @Path("marks/{entry}/answer")
    public Response answer(@PathParam("entry") String entry, MarkAnswerForm form) {
        marks.answer(new EntryId(entry), form);
        return Response.status(Response.Status.CREATED).entity(marks.own(new EntryId(entry))).build();
    }

    /** Those whose time in a shift counts, with their marks. */
    @GET
    @Path("shifts/{code}/marks")
    public List<MarkedRow> marks(@PathParam("code") String code) {
        return marks.of(new ShiftId(code));
    }
}
