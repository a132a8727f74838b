package org.haoren.guardians.api;

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
import org.haoren.accounts.VerdictForm;
import org.haoren.accounts.confirmation.ConfirmationForm;
import org.haoren.guardians.AcceptanceForm;
import org.haoren.guardians.AdditionDesk;
import org.haoren.guardians.AdditionForm;
import org.haoren.guardians.ChildForm;
import org.haoren.guardians.ChildLoginForm;
import org.haoren.guardians.ChildRow;
import org.haoren.guardians.ChildrenDesk;
import org.haoren.guardians.ConsentsForm;
import org.haoren.guardians.CounterDesk;
import org.haoren.guardians.EndingDesk;
import org.haoren.guardians.EndingForm;
import org.haoren.guardians.EndingRow;
import org.haoren.guardians.GuardianDesk;
import org.haoren.guardians.GuardianshipRow;
import org.haoren.guardians.MineRow;
import org.haoren.guardians.ProofForm;
import org.haoren.guardians.ProofRow;
import org.haoren.guardians.ProtectionDesk;
import org.haoren.guardians.RequestDesk;
import org.haoren.guardians.RequestForm;
import org.haoren.guardians.WardMessageDesk;
import org.haoren.guardians.WardMessagesRow;
import org.haoren.platform.store.Page;

@Path("/guardianships")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class GuardianshipsResource {
    @Inject RequestDesk requests;
    @Inject GuardianDesk desk;
    @Inject ChildrenDesk children;
    @Inject ProtectionDesk protections;
    @Inject CounterDesk counter;
    @Inject AdditionDesk additions;
    @Inject EndingDesk endings;
    @Inject WardMessageDesk messages;

    /** As a ward and as a guardian. */
    @GET
    public MineRow mine() {
        return new MineRow(requests.maturity(), requests.mine(), desk.mine());
    }

    /** The same answer whether the number or address has an account or not. */
    @POST
    public Response ask(RequestForm form) {
        var code = requests.ask(form);
        return Response.status(Response.Status.CREATED).entity(requests.mine().stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow()).build();
    }

    /** A record for a child under fourteen. */
    @POST
    @Path("children")
    public Response open(ChildForm form) {
        return Response.status(Response.Status.CREATED).entity(desk.one(children.open(form))).build();
    }

    /** The children for whom the caller acts. */
    @GET
    @Path("children")
    public List<ChildRow> children() {
        return protections.children();
    }

    /** Sends a code to the number or address of a child of fourteen or more. */
    @POST
    @Path("{code}/login")
    public Response giveLogin(@PathParam("code") String code, ChildLoginForm form) {
        return Response.accepted(children.giveLogin(code, form)).build();
    }

    @PUT
    @Path("{code}/login/{attempt}")
    public Response confirmLogin(@PathParam("code") String code, @PathParam("attempt") String attempt, ConfirmationForm form) {
        children.confirmLogin(code, attempt, form);
        return Response.noContent().build();
    }

    @GET
    @Path("{code}")
    public GuardianshipRow one(@PathParam("code") String code) {
        return desk.one(code);
    }

    /** By the ward, before it is confirmed. */
    @DELETE
    @Path("{code}/request")
    @Consumes(MediaType.WILDCARD)
    public Response takeBack(@PathParam("code") String code) {
        requests.takeBack(code);
        return Response.noContent().build();
    }

    @POST
    @Path("{code}/acceptance")
    public GuardianshipRow accept(@PathParam("code") String code, AcceptanceForm form) {
        desk.accept(code, form);
        return desk.one(code);
    }

    @POST
    @Path("{code}/refusal")
    @Consumes(MediaType.WILDCARD)
    public Response decline(@PathParam("code") String code) {
        desk.decline(code);
        return Response.noContent().build();
    }

    /** What is not among the purposes is withdrawn. */
    @PUT
    @Path("{code}/consents")
    public GuardianshipRow consent(@PathParam("code") String code, ConsentsForm form) {
        desk.consent(code, form);
        return desk.one(code);
    }

    @DELETE
    @Path("{code}/consents")
    @Consumes(MediaType.WILDCARD)
    public Response withdrawAll(@PathParam("code") String code) {
        desk.withdrawAll(code);
        return Response.noContent().build();
    }

    /** By the guardian. */
    @DELETE
    @Path("{code}")
    @Consumes(MediaType.WILDCARD)
    public Response layDown(@PathParam("code") String code) {
        desk.layDown(code);
        return Response.noContent().build();
    }

    /** What the ward was told, while they sign in nowhere, and what was said about consent. */
    @GET
    @Path("{code}/messages")
    public WardMessagesRow messages(@PathParam("code") String code) {
        return messages.of(code);
    }

    /** Everybody who guards this child, or was asked to. */
    @GET
    @Path("{code}/guardians")
    public List<GuardianshipRow> guardians(@PathParam("code") String code) {
        return additions.all(code);
    }

    /** Asks another adult to guard a child who signs in nowhere. */
    @POST
    @Path("{code}/guardians")
    public Response add(@PathParam("code") String code, RequestForm form) {
        var asked = additions.ask(code, form);
        return Response.status(Response.Status.CREATED).entity(additions.all(code).stream().filter(each -> each.code().equals(asked)).findFirst().orElseThrow()).build();
    }

    /** Before it is confirmed. */
    @DELETE
    @Path("{code}/guardians/{asked}")
    @Consumes(MediaType.WILDCARD)
    public Response takeBack(@PathParam("code") String code, @PathParam("asked") String asked) {
        additions.takeBack(code, asked);
        return Response.noContent().build();
    }

    /** The same by a clerk, for the adult who stands at the counter. */
    @POST
    @Path("counter")
    public Response add(AdditionForm form) {
        additions.askAtCounter(form);
        return Response.status(Response.Status.CREATED).build();
    }

    /** Those that end without their guardian and wait for a second person. */
    @GET
    @Path("endings")
    public Page<EndingRow> endings(@QueryParam("page") @DefaultValue("1") int page) {
        return endings.waiting(page);
    }

    /** A clerk has seen the judgment, the death certificate or the agreement. */
    @POST
    @Path("endings")
    public Response end(EndingForm form) {
        return Response.status(Response.Status.CREATED).entity(endings.one(endings.record(form))).build();
    }

    @POST
    @Path("endings/{ending}/decision")
    public Response decideEnding(@PathParam("ending") String ending, VerdictForm form) {
        endings.decide(ending, form);
        return Response.noContent().build();
    }

    /** Accepted ones of which nobody has seen proof. */
    @GET
    @Path("counter")
    public Page<GuardianshipRow> waiting(@QueryParam("page") @DefaultValue("1") int page) {
        return counter.waiting(page);
    }

    /** What a clerk has seen. */
    @POST
    @Path("{code}/proofs")
    public Response record(@PathParam("code") String code, ProofForm form) {
        return Response.status(Response.Status.CREATED).entity(counter.proof(counter.record(code, form))).build();
    }

    /** Those that wait for a second person. */
    @GET
    @Path("proofs")
    public Page<ProofRow> proofs(@QueryParam("page") @DefaultValue("1") int page) {
        return counter.proofs(page);
    }

    @POST
    @Path("proofs/{proof}/decision")
    public Response decide(@PathParam("proof") String proof, VerdictForm form) {
        counter.decide(proof, form);
        return Response.noContent().build();
    }
}
