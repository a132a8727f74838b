package org.haoren.roles.api;

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
import org.haoren.platform.permit.Role;
import org.haoren.platform.store.Page;
import org.haoren.roles.CodeForm;
import org.haoren.roles.DecisionForm;
import org.haoren.roles.GrantDesk;
import org.haoren.roles.GrantFileRow;
import org.haoren.roles.GrantFilter;
import org.haoren.roles.GrantForm;
import org.haoren.roles.GrantRow;
import org.haoren.roles.RegisterDesk;
import org.haoren.roles.ReviewDesk;
import org.haoren.roles.ReviewForm;
import org.haoren.roles.RoleDesk;
import org.haoren.roles.StaleRow;
import org.haoren.roles.WithdrawalForm;

@Path("/")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RolesResource {
    @Inject RegisterDesk register;
    @Inject GrantDesk grants;
    @Inject ReviewDesk reviews;
    @Inject RoleDesk roles;

    /** Of the staff, held ones unless it is said otherwise. @param scope code of a station or a unit */
    @GET
    @Path("roles")
    public Page<GrantRow> list(@QueryParam("role") Role role, @QueryParam("scope") String scope, @QueryParam("state") GrantFilter.Standing state,
            @QueryParam("page") @DefaultValue("1") int page) {
        return register.list(new GrantFilter(role, scope, state), page);
    }

    /** Proposes one; it counts once a security administrator has confirmed it. */
    @POST
    @Path("roles")
    public Response propose(GrantForm form) {
        return Response.status(Response.Status.CREATED).entity(register.one(grants.propose(form)).grant()).build();
    }

    /** Those that are due for review, and why. */
    @GET
    @Path("roles/review")
    public Page<StaleRow> due(@QueryParam("page") @DefaultValue("1") int page) {
        return reviews.due(page);
    }

    /** The first system administrator and the first security administrator, by the codes that the start says. */
    @POST
    @Path("roles/first-administrator")
    public Response firstAdministrator(CodeForm form) {
        roles.firstAdministrator(form);
        return Response.status(Response.Status.CREATED).build();
    }

    @GET
    @Path("roles/{code}")
    public GrantFileRow one(@PathParam("code") String code) {
        return register.one(code);
    }

    @POST
    @Path("roles/{code}/decision")
    public Response decide(@PathParam("code") String code, DecisionForm form) {
        grants.decide(code, form);
        return Response.noContent().build();
    }

    @POST
    @Path("roles/{code}/withdrawal")
    public Response withdraw(@PathParam("code") String code, WithdrawalForm form) {
        grants.withdraw(code, form);
        return Response.noContent().build();
    }

    @POST
    @Path("roles/{code}/reviews")
    public Response review(@PathParam("code") String code, ReviewForm form) {
        reviews.review(code, form);
        return Response.noContent().build();
    }

    /** The caller's own, also those that are over. */
    @GET
    @Path("me/roles")
    public List<GrantRow> mine() {
        return register.mine();
    }
}
