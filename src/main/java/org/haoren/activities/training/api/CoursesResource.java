package org.haoren.activities.training.api;

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
import org.haoren.activities.training.CourseDesk;
import org.haoren.activities.training.CourseForm;
import org.haoren.activities.training.CourseRow;
import org.haoren.activities.training.HeldCourseRow;
import org.haoren.activities.training.LessonDesk;
import org.haoren.activities.training.LessonForm;
import org.haoren.activities.training.LessonRow;
import org.haoren.platform.store.Page;

@Path("/courses")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CoursesResource {
    @Inject CourseDesk desk;
    @Inject LessonDesk lessons;

    @GET
    public Page<CourseRow> all(@QueryParam("page") @DefaultValue("1") int page) {
        return desk.all(page);
    }

    @POST
    public Response publish(CourseForm form) {
        return Response.status(Response.Status.CREATED).entity(new Made(desk.publish(form))).build();
    }

    /** The code of what has just been published or planned. */
    public record Made(String code) {}

    /** What the caller has attended. */
    @GET
    @Path("mine")
    public Page<HeldCourseRow> mine(@QueryParam("page") @DefaultValue("1") int page) {
        return desk.mine(page);
    }

    @GET
    @Path("{code}")
    public CourseRow one(@PathParam("code") String code) {
        return desk.one(code);
    }

    /** Those that have not begun. */
    @GET
    @Path("{code}/lessons")
    public Page<LessonRow> coming(@PathParam("code") String code, @QueryParam("page") @DefaultValue("1") int page) {
        return lessons.coming(code, page);
    }

    @POST
    @Path("{code}/lessons")
    public Response plan(@PathParam("code") String code, LessonForm form) {
        return Response.status(Response.Status.CREATED).entity(new Made(lessons.plan(code, form))).build();
    }
}
