package org.haoren.factors.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.haoren.factors.FactorCodeForm;
import org.haoren.factors.FactorDesk;
import org.haoren.factors.FactorRow;
import org.haoren.factors.RecoveryCodesRow;
import org.haoren.factors.ResetDecisionForm;
import org.haoren.factors.ResetDesk;
import org.haoren.factors.ResetForm;
import org.haoren.factors.ResetRow;
import org.haoren.platform.pages.Cookies;
import org.haoren.platform.store.Page;

@Path("/")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FactorsResource {
    @Inject FactorDesk desk;
    @Inject ResetDesk resets;

    @GET
    @Path("me/second-factor")
    public FactorRow mine() {
        return desk.mine();
    }

    /** A secret for an app, which counts once its first code is confirmed. */
    @POST
    @Path("me/second-factor")
    public Response begin() {
        return Response.status(Response.Status.CREATED).entity(desk.begin()).build();
    }

    /** All other sign-ins end. The recovery codes are told this once. */
    @POST
    @Path("me/second-factor/confirmation")
    public RecoveryCodesRow confirm(@CookieParam(Cookies.SIGN_IN) String token, FactorCodeForm form) {
        return desk.confirm(token, form);
    }

    /** In place of the old ones, told this once. */
    @POST
    @Path("me/second-factor/recovery-codes")
    public RecoveryCodesRow renew(FactorCodeForm form) {
        return desk.renew(form).orRefuse();
    }

    @POST
    @Path("me/second-factor/removal")
    public Response remove(@CookieParam(Cookies.SIGN_IN) String token, FactorCodeForm form) {
        desk.remove(token, form).orRefuse();
        return Response.noContent().build();
    }

    /** For somebody who has lost the app and all recovery codes. */
    @POST
    @Path("second-factor-resets")
    public Response propose(ResetForm form) {
        return Response.status(Response.Status.CREATED).entity(resets.one(resets.propose(form))).build();
    }

    /** Those that wait for a second person. */
    @GET
    @Path("second-factor-resets")
    public Page<ResetRow> waiting(@QueryParam("page") @DefaultValue("1") int page) {
        return resets.waiting(page);
    }

    @POST
    @Path("second-factor-resets/{code}/decision")
    public Response decide(@PathParam("code") String code, ResetDecisionForm form) {
        resets.decide(code, form);
        return Response.noContent().build();
    }
}
