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
import org.haoren.accounts.CodeDesk;
import org.haoren.accounts.CorrectionDesk;
import org.haoren.accounts.CorrectionForm;
import org.haoren.accounts.CorrectionRow;
import org.haoren.accounts.ForgottenForm;
import org.haoren.accounts.IdentityDesk;
import org.haoren.accounts.IdentityForm;
import org.haoren.accounts.LoginChangeRow;
import org.haoren.accounts.LoginDesk;
import org.haoren.accounts.LoginForm;
import org.haoren.accounts.MoveRow;
import org.haoren.accounts.PasswordDesk;
import org.haoren.accounts.PasswordForm;
import org.haoren.accounts.ResetForm;
import org.haoren.accounts.ResidenceDesk;
import org.haoren.accounts.ResidenceForm;
import org.haoren.accounts.SignInDesk;
import org.haoren.accounts.SignInRow;
import org.haoren.accounts.SignUpDesk;
import org.haoren.accounts.SignUpForm;
import org.haoren.accounts.VerdictForm;
import org.haoren.accounts.UndoDesk;
import org.haoren.accounts.UndoForm;
import org.haoren.accounts.VerificationForm;
import org.haoren.accounts.confirmation.AttemptRow;
import org.haoren.accounts.confirmation.ConfirmationForm;
import org.haoren.platform.pages.Cookies;
import org.haoren.platform.proof.ChallengeRow;
import org.haoren.platform.store.Page;
import org.haoren.platform.words.Visitor;

@Path("/")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AccountsResource {
    @Inject AccountDesk accounts;
    @Inject SignUpDesk signUps;
    @Inject CodeDesk codes;
    @Inject IdentityDesk identities;
    @Inject ResidenceDesk residences;
    @Inject CorrectionDesk corrections;
    @Inject SignInDesk signIns;
    @Inject PasswordDesk passwords;
    @Inject LoginDesk logins;
    @Inject UndoDesk undoing;
    @Inject Visitor visitor;

    /** 202 with the attempt whose code has been sent; 201 where the portal asks for no code, and the account is open. */
    @POST
    @Path("accounts")
    public Response signUp(SignUpForm form) {
        var outcome = signUps.signUp(form, visitor.getLanguage());
        return outcome.open() ? Response.status(Response.Status.CREATED).build() : Response.accepted(outcome.attempt()).build();
    }

    /** 202 also where there is no such account. */
    @POST
    @Path("accounts/passwords")
    public Response forgotten(ForgottenForm form) {
        return Response.accepted(passwords.forgotten(form, visitor.getLanguage())).build();
    }

    @PUT
    @Path("accounts/passwords/{attempt}")
    public Response reset(@PathParam("attempt") String attempt, ResetForm form) {
        passwords.reset(attempt, form);
        return Response.noContent().build();
    }

    /** What the notice about a change of number or address leads to. */
    @GET
    @Path("accounts/login-changes/{change}")
    public LoginChangeRow loginChange(@PathParam("change") String change) {
        return undoing.one(change);
    }

    /** That was not me. */
    @DELETE
    @Path("accounts/login-changes/{change}")
    public Response undo(@PathParam("change") String change) {
        undoing.undo(change);
        return Response.noContent().build();
    }

    /** The same, said at the counter. */
    @POST
    @Path("accounts/login-changes/undoing")
    public Response undoAtCounter(UndoForm form) {
        undoing.undoAtCounter(form);
        return Response.noContent().build();
    }

    /** Sends a code to a new number or address. */
    @POST
    @Path("me/login")
    public Response changeLogin(LoginForm form) {
        return Response.accepted(logins.change(form)).build();
    }

    /** Sends a code to the one that the account has, where it was never confirmed. */
    @POST
    @Path("me/login/code")
    public Response confirmOwn() {
        return Response.accepted(logins.confirmOwn()).build();
    }

    @PUT
    @Path("me/login/{attempt}")
    public Response confirmLogin(@PathParam("attempt") String attempt, ConfirmationForm form) {
        logins.confirm(attempt, form);
        return Response.noContent().build();
    }

    @GET
    @Path("accounts/attempts/{attempt}")
    public AttemptRow attempt(@PathParam("attempt") String attempt) {
        return signUps.attempt(attempt);
    }

    /** Another code, for any attempt. */
    @POST
    @Path("accounts/attempts/{attempt}/code")
    public AttemptRow again(@PathParam("attempt") String attempt) {
        return codes.again(attempt);
    }

    /** Opens the account. */
    @POST
    @Path("accounts/attempts/{attempt}/confirmation")
    public Response confirm(@PathParam("attempt") String attempt, ConfirmationForm form) {
        signUps.confirm(attempt, form);
        return Response.status(Response.Status.CREATED).build();
    }

    /** What has to be solved before signing up, in the words of the ALTCHA protocol; its solution is the form's {@code proof}. */
    @GET
    @Path("accounts/challenge")
    public ChallengeRow challenge() {
        return signUps.challenge();
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
}
