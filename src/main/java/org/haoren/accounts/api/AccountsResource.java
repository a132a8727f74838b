package org.haoren.accounts.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
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
import org.haoren.accounts.AccountDesk;
import org.haoren.accounts.AccountRow;
import org.haoren.accounts.CodeForm;
import org.haoren.accounts.CorrectionDesk;
import org.haoren.accounts.CorrectionForm;
import org.haoren.accounts.CorrectionRow;
import org.haoren.accounts.IdentityDesk;
import org.haoren.accounts.IdentityForm;
import org.haoren.accounts.MoveRow;
import org.haoren.accounts.PasswordDesk;
import org.haoren.accounts.PasswordForm;
import org.haoren.accounts.ResidenceDesk;
import org.haoren.accounts.ResidenceForm;
import org.haoren.accounts.RoleDesk;
import org.haoren.accounts.RoleForm;
import org.haoren.accounts.RoleRow;
import org.haoren.accounts.SignInDesk;
import org.haoren.accounts.SignInRow;
import org.haoren.accounts.SignUpForm;
import org.haoren.accounts.VerdictForm;
import org.haoren.accounts.VerificationForm;
import org.haoren.platform.pages.Cookies;
import org.haoren.platform.proof.ChallengeRow;
import org.haoren.platform.store.Page;

@Path("/")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AccountsResource {
    @Inject AccountDesk accounts;
    @Inject IdentityDesk identities;
    @Inject ResidenceDesk residences;
    @Inject CorrectionDesk corrections;
    @Inject RoleDesk roles;
    @Inject SignInDesk signIns;
    @Inject PasswordDesk passwords;

    @POST
    @Path("accounts")
    public Response signUp(SignUpForm form) {
        accounts.signUp(form);
        return Response.status(Response.Status.CREATED).build();
    }

    /** What has to be solved before signing up, in the words of the ALTCHA protocol; its solution is the form's {@code proof}. */
    @GET
    @Path("accounts/challenge")
    public ChallengeRow challenge() {
        return accounts.challenge();
    }

    @GET
    @Path("me")
    public AccountRow me() {
        return accounts.me();
    }

    @GET
    @Path("me/sign-ins")
    public Page<SignInRow> signIns(@CookieParam(Cookies.SIGN_IN) String token, @QueryParam("page") @DefaultValue("1") int page) {
        return signIns.mine(token, page);
    }

    /** All but the one that asks. */
    @DELETE
    @Path("me/sign-ins")
    public Response endOthers(@CookieParam(Cookies.SIGN_IN) String token) {
        signIns.endOthers(token);
        return Response.noContent().build();
    }

    @DELETE
    @Path("me/sign-ins/{code}")
    public Response endSignIn(@PathParam("code") String code) {
        signIns.endMine(code);
        return Response.noContent().build();
    }

    /** All other sign-ins end. */
    @PUT
    @Path("me/password")
    public Response changePassword(@CookieParam(Cookies.SIGN_IN) String token, PasswordForm form) {
        passwords.change(token, form);
        return Response.noContent().build();
    }

    @PUT
    @Path("me/identity")
    public AccountRow state(IdentityForm form) {
        return identities.state(form);
    }

    @GET
    @Path("accounts/identities")
    public Page<AccountRow> waiting(@QueryParam("page") @DefaultValue("1") int page) {
        return identities.waiting(page);
    }

    @POST
    @Path("accounts/{code}/verification")
    public Response verify(@PathParam("code") String code, VerificationForm read) {
        identities.verify(code, read);
        return Response.noContent().build();
    }

    /** A residence of somebody who was verified before. */
    @POST
    @Path("accounts/residences")
    public Response move(ResidenceForm form) {
        return Response.status(Response.Status.CREATED).entity(residences.one(residences.record(form))).build();
    }

    /** Those that wait for a second person. */
    @GET
    @Path("accounts/residences")
    public Page<MoveRow> moves(@QueryParam("page") @DefaultValue("1") int page) {
        return residences.waiting(page);
    }

    @POST
    @Path("accounts/residences/{code}/decision")
    public Response decide(@PathParam("code") String code, VerdictForm form) {
        residences.decide(code, form);
        return Response.noContent().build();
    }

    /** Another document of somebody who is verified. */
    @POST
    @Path("accounts/corrections")
    public Response correct(CorrectionForm form) {
        return Response.status(Response.Status.CREATED).entity(corrections.one(corrections.record(form))).build();
    }

    /** Those that wait for a second person. */
    @GET
    @Path("accounts/corrections")
    public Page<CorrectionRow> corrections(@QueryParam("page") @DefaultValue("1") int page) {
        return corrections.waiting(page);
    }

    @POST
    @Path("accounts/corrections/{code}/decision")
    public Response decideCorrection(@PathParam("code") String code, VerdictForm form) {
        corrections.decide(code, form);
        return Response.noContent().build();
    }

    @POST
    @Path("accounts/first-administrator")
    public Response firstAdministrator(CodeForm form) {
        roles.firstAdministrator(form);
        return Response.status(Response.Status.CREATED).build();
    }

    @GET
    @Path("accounts/roles")
    public Page<RoleRow> staff(@QueryParam("page") @DefaultValue("1") int page) {
        return roles.staff(page);
    }

    @POST
    @Path("accounts/roles")
    public Response grant(RoleForm form) {
        roles.grant(form);
        return Response.status(Response.Status.CREATED).build();
    }
}
