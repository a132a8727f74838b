package org.haoren.activities.stars.api;

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
import org.haoren.activities.stars.CandidateRow;
import org.haoren.activities.stars.MyStarsDesk;
import org.haoren.activities.stars.MyStarsRow;
import org.haoren.activities.stars.ProposalForm;
import org.haoren.activities.stars.StarAnswerForm;
import org.haoren.activities.stars.StarConsentForm;
import org.haoren.activities.stars.StarDecisionForm;
import org.haoren.activities.stars.StarDesk;
import org.haoren.activities.stars.StarFileRow;
import org.haoren.activities.stars.StarNoticeDesk;
import org.haoren.activities.stars.StarObjectionForm;
import org.haoren.activities.stars.StarObjectionRow;
import org.haoren.activities.stars.StarRow;
import org.haoren.activities.stars.StarWithdrawalForm;
import org.haoren.platform.store.Page;

@Path("/stars")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StarsResource {
    @Inject StarDesk desk;
    @Inject StarNoticeDesk notices;
    @Inject MyStarsDesk own;

    /** What stands in notice. */
    @GET
    public Page<StarRow> running(@QueryParam("page") @DefaultValue("1") int page) {
        return notices.running(page);
    }

    @POST
    public Response propose(ProposalForm form) {
        return Response.status(Response.Status.CREATED).entity(notices.one(desk.propose(form))).build();
    }

    @GET
    @Path("granted")
    public Page<StarRow> granted(@QueryParam("page") @DefaultValue("1") int page) {
        return notices.granted(page);
    }

    @GET
    @Path("candidates")
    public Page<CandidateRow> candidates(@QueryParam("page") @DefaultValue("1") int page) {
        return desk.candidates(page);
    }

    @GET
    @Path("undecided")
    public Page<StarFileRow> undecided(@QueryParam("page") @DefaultValue("1") int page) {
        return desk.undecided(page);
    }

    @GET
    @Path("missed")
    public Page<StarFileRow> missed(@QueryParam("page") @DefaultValue("1") int page) {
        return desk.missed(page);
    }

    @GET
    @Path("mine")
    public MyStarsRow mine() {
        return own.mine();
    }

    @PUT
    @Path("mine/consent")
    public MyStarsRow consent(StarConsentForm form) {
        own.consent(form);
        return own.mine();
    }

    @GET
    @Path("{code}")
    public StarRow one(@PathParam("code") String code) {
        return notices.one(code);
    }

    @GET
    @Path("{code}/file")
    public StarFileRow file(@PathParam("code") String code) {
        return desk.file(code);
    }

    @POST
    @Path("{code}/decision")
    public Response decide(@PathParam("code") String code, StarDecisionForm form) {
        desk.decide(code, form);
        return Response.status(Response.Status.CREATED).entity(notices.one(code)).build();
    }

    @POST
    @Path("{code}/objections")
    public Response object(@PathParam("code") String code, StarObjectionForm form) {
        return Response.status(Response.Status.CREATED).entity(new Raised(notices.object(code, form))).build();
    }

    public record Raised(String code) {}

    @GET
    @Path("objections")
    public Page<StarObjectionRow> open(@QueryParam("page") @DefaultValue("1") int page) {
        return notices.open(page);
    }

    @GET
    @Path("objections/{code}")
    public StarObjectionRow objection(@PathParam("code") String code) {
        return notices.objection(code);
    }

    @POST
    @Path("objections/{code}/answer")
    public Response answer(@PathParam("code") String code, StarAnswerForm form) {
        notices.answer(code, form);
        return Response.status(Response.Status.CREATED).entity(notices.objection(code)).build();
    }

    @POST
    @Path("{code}/withdrawal")
    public Response proposeWithdrawal(@PathParam("code") String code, StarWithdrawalForm form) {
        desk.proposeWithdrawal(code, form);
        return Response.status(Response.Status.CREATED).entity(desk.file(code)).build();
    }

    @POST
    @Path("{code}/withdrawal/confirmation")
    @Consumes(MediaType.WILDCARD)
    public Response withdraw(@PathParam("code") String code) {
        desk.withdraw(code);
        return Response.status(Response.Status.CREATED).entity(desk.file(code)).build();
    }
}
