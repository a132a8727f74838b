package org.haoren.accounts.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.haoren.accounts.AccountRefusal;
import org.haoren.accounts.SecondStepForm;
import org.haoren.accounts.SignInDesk;
import org.haoren.platform.pages.Cookies;
import org.haoren.platform.pages.Csrf;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.text.OneLine;

/** The sign-in of this client: begin it, look at it, end it. */
@Path("/session")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SessionResource {
    @Inject SignInDesk desk;
    @Inject Cookies cookies;
    @Inject Csrf csrf;
    @Inject Caller caller;
    @Inject HttpServletRequest request;

    public record Credentials(@NotBlank @Size(max = 200) @OneLine String login, @NotBlank @Size(max = 200) @OneLine String password) {
        @Override
        public String toString() {
            return "Credentials";
        }
    }

    /** @param csrfToken to be sent as X-CSRF-Token with every changing call, also by who carries a sign-in that has ended; empty for who carries none */
    public record Session(boolean signedIn, String name, List<String> roles, boolean verified, String csrfToken) {}

    @GET
    public Session session() {
        var roles = caller.identity().map(who -> who.grants().stream().map(grant -> grant.role() + (grant.scope().isEmpty() ? "" : ":" + grant.scope()))
                .sorted().toList()).orElse(List.of());
        return new Session(caller.signedIn(), caller.getName(), roles, caller.verified(), csrf.getToken());
    }

    /** The answer sets a new cookie, and what this client had before ends; the token for changing calls comes from a GET with it. */
    @POST
    public Response begin(@Context HttpServletResponse response, @Valid Credentials credentials) {
        return begun(desk.signIn(credentials.login(), credentials.password(), request.getHeader("User-Agent")), response);
    }

    /** The second step, where the first was answered with SECOND_FACTOR_NEEDED and a cookie that carries it. */
    @POST
    @Path("second-factor")
    public Response enter(@Context HttpServletResponse response, SecondStepForm form) {
        return begun(desk.enter(Cookies.sealed(request, Cookies.HALFWAY).orElse(""), form, request.getHeader("User-Agent")), response);
    }

    private Response begun(SignInDesk.Tried tried, HttpServletResponse response) {
        if (tried.halfway() != null) cookies.putSealed(response, Cookies.HALFWAY, tried.halfway(), SignInDesk.HALFWAY_LASTS);
        if (tried.refusal() != null) throw new Refused(tried.refusal() == AccountRefusal.WRONG_FACTOR_CODE ? tried.refusal().on("code") : tried.refusal());
        Cookies.value(request, Cookies.SIGN_IN).ifPresent(desk::end);
        cookies.begin(response, tried.token());
        return Response.noContent().build();
    }

    @DELETE
    public Response end(@Context HttpServletResponse response) {
        Cookies.value(request, Cookies.SIGN_IN).ifPresent(desk::end);
        cookies.forget(response);
        return Response.noContent().build();
    }
}
