package org.haoren.awards.honours.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.haoren.awards.honours.ResultDesk;
import org.haoren.awards.honours.ResultRow;
import org.haoren.awards.rounds.RoundId;

/** A round's result: POST computes it, then confirmation (by two people), notice and publication. */
@Path("/rounds/{code}/result")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ResultsResource {
    @Inject ResultDesk desk;

    @GET
    public ResultRow result(@PathParam("code") String code) {
        return desk.result(new RoundId(code));
    }

    /** All ballots as one text, to be counted by anybody: the format is in {@code src/docs/log.md}. */
    @GET
    @Path("ballots")
    @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
    public Response ballots(@PathParam("code") String code) {
        var ballots = desk.ballots(new RoundId(code));
        StreamingOutput text = out -> ballots.write(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        return Response.ok(text).header("Content-Disposition", "attachment; filename=\"ballots-" + new RoundId(code).code() + ".txt\"").build();
    }

    /** For an auditor, not for the public: the format is in {@code src/docs/log.md}. */
    @GET
    @Path("openings")
    @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
    public Response openings(@PathParam("code") String code) {
        var openings = desk.openings(new RoundId(code));
        StreamingOutput text = out -> openings.write(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        return Response.ok(text).header("Content-Disposition", "attachment; filename=\"openings-" + new RoundId(code).code() + ".txt\"").build();
    }

    @POST
    public Response compute(@PathParam("code") String code) {
        desk.compute(new RoundId(code));
        return created(code);
    }

    @POST
    @Path("confirmation")
    public Response confirm(@PathParam("code") String code) {
        desk.confirm(new RoundId(code));
        return created(code);
    }

    @POST
    @Path("notice")
    public Response putToNotice(@PathParam("code") String code) {
        return Response.status(Response.Status.CREATED).entity(desk.putToNotice(new RoundId(code))).build();
    }

    @POST
    @Path("publication")
    public Response publish(@PathParam("code") String code) {
        desk.publish(new RoundId(code));
        return created(code);
    }

    private Response created(String code) {
        return Response.status(Response.Status.CREATED).entity(desk.result(new RoundId(code))).build();
    }
}
