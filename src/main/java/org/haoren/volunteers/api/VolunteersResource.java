package org.haoren.volunteers.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.haoren.platform.refusal.Missing;
import org.haoren.volunteers.CodeRow;
import org.haoren.volunteers.ContactForm;
import org.haoren.volunteers.ContactRow;
import org.haoren.volunteers.ListDesk;
import org.haoren.volunteers.OfferForm;
import org.haoren.volunteers.VolunteerDesk;
import org.haoren.volunteers.VolunteerForm;
import org.haoren.volunteers.VolunteerRow;

@Path("/volunteers")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class VolunteersResource {
    @Inject VolunteerDesk desk;
    @Inject ListDesk lists;

    @POST
    public Response register(VolunteerForm form) {
        return Response.status(Response.Status.CREATED).entity(desk.register(form)).build();
    }

    /** A child, by their guardian. */
    @POST
    @Path("children/{guardianship}")
    public Response registerChild(@PathParam("guardianship") String guardianship, VolunteerForm form) {
        return Response.status(Response.Status.CREATED).entity(desk.registerChild(guardianship, form)).build();
    }

    @GET
    @Path("me")
    public VolunteerRow me() {
        return desk.me().orElseThrow(() -> new Missing("volunteer"));
    }

    @PUT
    @Path("me/offer")
    public VolunteerRow offer(OfferForm form) {
        return desk.offer(form);
    }

    /** Telephone numbers masked. */
    @GET
    @Path("me/contact")
    public ContactRow contacts() {
        return desk.contacts();
    }

    @PUT
    @Path("me/contact")
    public VolunteerRow contact(ContactForm form) {
        return desk.contact(form);
    }

    @GET
    @Path("skills")
    public List<CodeRow> skills() {
        return lists.skills();
    }

    @GET
    @Path("fields")
    public List<CodeRow> fields() {
        return lists.fields();
    }
}
