package org.haoren.activities.training.api;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.haoren.activities.training.AttendanceDesk;
import org.haoren.activities.training.AttendanceForm;
import org.haoren.activities.training.AttendeeRow;
import org.haoren.activities.training.LessonDesk;
import org.haoren.activities.training.LessonOffForm;
import org.haoren.activities.training.LessonRow;
import org.haoren.activities.training.StrikeForm;
import org.haoren.platform.store.Page;

@Path("/lessons")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LessonsResource {
    @Inject LessonDesk desk;
    @Inject AttendanceDesk attendance;

    /** Those that have not begun, soonest first. */
    @GET
    public Page<LessonRow> coming(@QueryParam("page") @DefaultValue("1") int page) {
        return desk.coming(page);
    }

    /** Where the caller has a place. */
    @GET
    @Path("mine")
    public List<LessonRow> mine() {
        return desk.mine();
    }

    @GET
    @Path("{code}")
    public LessonRow one(@PathParam("code") String code) {
        return desk.one(code);
    }

    @POST
    @Path("{code}/sign-ups")
    @Consumes(MediaType.WILDCARD)
    public Response signUp(@PathParam("code") String code) {
        desk.signUp(code);
        return Response.status(Response.Status.CREATED).entity(desk.one(code)).build();
    }

    @DELETE
    @Path("{code}/sign-ups/mine")
    @Consumes(MediaType.WILDCARD)
    public Response withdraw(@PathParam("code") String code) {
        desk.withdraw(code);
        return Response.noContent().build();
    }

    /** Who has a place, for those who lead it. */
    @GET
    @Path("{code}/sign-ups")
    public List<AttendeeRow> places(@PathParam("code") String code) {
        return attendance.places(code);
    }

    /** Writes down who was there. */
    @POST
    @Path("{code}/attendance")
    public Response record(@PathParam("code") String code, AttendanceForm form) {
        attendance.record(code, form);
        return Response.status(Response.Status.CREATED).entity(attendance.places(code)).build();
    }

    /** By a second person, of all that wait. */
    @POST
    @Path("{code}/confirmation")
    @Consumes(MediaType.WILDCARD)
    public Response confirm(@PathParam("code") String code) {
        attendance.confirm(code);
        return Response.status(Response.Status.CREATED).entity(attendance.places(code)).build();
    }

    @POST
    @Path("{code}/strikes")
    public Response strike(@PathParam("code") String code, StrikeForm form) {
        attendance.strike(code, form);
        return Response.status(Response.Status.CREATED).entity(attendance.places(code)).build();
    }

    @POST
    @Path("{code}/call-off")
    public LessonRow callOff(@PathParam("code") String code, LessonOffForm form) {
        desk.callOff(code, form);
        return desk.one(code);
    }
}
