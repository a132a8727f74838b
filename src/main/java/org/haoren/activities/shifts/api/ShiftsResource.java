package org.haoren.activities.shifts.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.haoren.activities.shifts.CallOffDesk;
import org.haoren.activities.shifts.CallOffForm;
import org.haoren.activities.shifts.ChildPlaceRow;
import org.haoren.activities.shifts.FamilyShiftRow;
import org.haoren.activities.shifts.FittingDesk;
import org.haoren.activities.shifts.InsuranceDesk;
import org.haoren.activities.shifts.InsuranceForm;
import org.haoren.activities.shifts.RosterDesk;
import org.haoren.activities.shifts.ShiftDesk;
import org.haoren.activities.shifts.ShiftEmergencyDesk;
import org.haoren.activities.shifts.ShiftForm;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.activities.shifts.ShiftRow;
import org.haoren.activities.shifts.SignUpRow;
import org.haoren.activities.shifts.WaitingDesk;
import org.haoren.activities.shifts.WaitingPlaceRow;
import org.haoren.platform.store.Page;
import org.haoren.volunteers.EmergencyForm;
import org.haoren.volunteers.EmergencyRow;

@Path("/shifts")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ShiftsResource {
    @Inject ShiftDesk desk;
    @Inject RosterDesk roster;
    @Inject WaitingDesk waiting;
    @Inject CallOffDesk callOff;
    @Inject InsuranceDesk insurances;
    @Inject FittingDesk fitting;
    @Inject ShiftEmergencyDesk emergencies;

    @GET
    public Page<ShiftRow> upcoming(@QueryParam("page") @DefaultValue("1") int page) {
        return desk.upcoming(page);
    }

    /** For volunteers: those alone that ask for no qualification which the caller does not hold on their day. */
    @GET
    @Path("fitting")
    public Page<ShiftRow> fitting(@QueryParam("page") @DefaultValue("1") int page) {
        return fitting.upcoming(page);
    }

    @POST
    public Response publish(ShiftForm form) {
        return Response.status(Response.Status.CREATED).entity(desk.publish(form)).build();
    }

    @GET
    @Path("mine")
    public List<ShiftRow> mine() {
        return desk.mine();
    }

    @GET
    @Path("{code}")
    public ShiftRow one(@PathParam("code") String code) {
        return desk.one(new ShiftId(code));
    }

    @GET
    @Path("{code}/sign-ups")
    public List<SignUpRow> signedUp(@PathParam("code") String code) {
        return desk.signedUp(new ShiftId(code));
    }

    /** @param wait whether the caller waits for a place where none is left: then the answer is 202 with where they stand in the waiting list */
    @POST
    @Path("{code}/sign-ups")
    @Consumes(MediaType.WILDCARD)
    public Response signUp(@PathParam("code") String code, @QueryParam("wait") @DefaultValue("false") boolean wait) {
        var id = new ShiftId(code);
        if (!wait) roster.signUp(id);
        else if (waiting.signUpOrWait(id)) return Response.accepted(waiting.mine(id).orElseThrow()).build();
        return Response.status(Response.Status.CREATED).entity(desk.one(id)).build();
    }

    /** Wherever the caller waits for a place. */
    @GET
    @Path("waiting")
    public List<WaitingPlaceRow> waiting() {
        return waiting.mine();
    }

    /** The caller waits no longer. */
    @DELETE
    @Path("{code}/waiting/mine")
    @Consumes(MediaType.WILDCARD)
    public Response leave(@PathParam("code") String code) {
        waiting.leave(new ShiftId(code));
        return Response.noContent().build();
    }

    /** The place that a letter offers. @param offer as its link has it */
    @GET
    @Path("offers/{offer}")
    public WaitingPlaceRow offer(@PathParam("offer") String offer) {
        return waiting.offered(offer);
    }

    @POST
    @Path("offers/{offer}")
    @Consumes(MediaType.WILDCARD)
    public Response accept(@PathParam("offer") String offer) {
        return Response.status(Response.Status.CREATED).entity(desk.one(waiting.accept(offer))).build();
    }

    @DELETE
    @Path("offers/{offer}")
    @Consumes(MediaType.WILDCARD)
    public Response decline(@PathParam("offer") String offer) {
        waiting.decline(offer);
        return Response.noContent().build();
    }

    /** What a form starts with for a shift like this one. */
    @GET
    @Path("{code}/form")
    public ShiftForm like(@PathParam("code") String code) {
        return desk.like(new ShiftId(code));
    }

    /** Who insures those who come to a dangerous shift. */
    @PUT
    @Path("{code}/insurance")
    public ShiftRow insure(@PathParam("code") String code, InsuranceForm form) {
        insurances.insure(new ShiftId(code), form);
        return desk.one(new ShiftId(code));
    }

    @POST
    @Path("{code}/call-off")
    public ShiftRow callOff(@PathParam("code") String code, CallOffForm form) {
        callOff.callOff(new ShiftId(code), form);
        return desk.one(new ShiftId(code));
    }

    /** Whom to call for a volunteer, for the leaders of the shift around its time; written down, and told to the volunteer. */
    @POST
    @Path("{code}/sign-ups/{place}/emergency-contact")
    public EmergencyRow emergency(@PathParam("code") String code, @PathParam("place") String place, EmergencyForm form) {
        return emergencies.open(new ShiftId(code), place, form);
    }

    /** The caller's children and this shift. */
    @GET
    @Path("{code}/children")
    public List<ChildPlaceRow> children(@PathParam("code") String code) {
        return roster.children(new ShiftId(code));
    }

    @POST
    @Path("{code}/children/{guardianship}")
    @Consumes(MediaType.WILDCARD)
    public Response signUpChild(@PathParam("code") String code, @PathParam("guardianship") String guardianship) {
        roster.signUpChild(new ShiftId(code), guardianship);
        return Response.status(Response.Status.CREATED).entity(desk.one(new ShiftId(code))).build();
    }

    @DELETE
    @Path("{code}/children/{guardianship}")
    @Consumes(MediaType.WILDCARD)
    public Response withdrawChild(@PathParam("code") String code, @PathParam("guardianship") String guardianship) {
        roster.withdrawChild(new ShiftId(code), guardianship);
        return Response.noContent().build();
    }

    /** Where small children of the caller's family have been or will be. */
    @GET
    @Path("family")
    public Page<FamilyShiftRow> family(@QueryParam("page") @DefaultValue("1") int page) {
        return desk.family(page);
    }

    /** What a ward of the caller has signed up for. */
    @GET
    @Path("wards/{guardianship}")
    public List<ShiftRow> ofWard(@PathParam("guardianship") String guardianship) {
        return desk.ofWard(guardianship);
    }

    @DELETE
    @Path("{code}/sign-ups/mine")
    @Consumes(MediaType.WILDCARD)
    public Response withdraw(@PathParam("code") String code) {
        roster.withdraw(new ShiftId(code));
        return Response.noContent().build();
    }
}
