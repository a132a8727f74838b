package org.haoren.credibility.certificates.api;

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
import org.haoren.credibility.certificates.CertificateCheckDesk;
import org.haoren.credibility.certificates.CertificateDesk;
import org.haoren.credibility.certificates.CertificateForm;
import org.haoren.credibility.certificates.CertificateRow;
import org.haoren.credibility.certificates.CheckedRow;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.store.Page;

@Path("/certificates")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CertificatesResource {
    @Inject CertificateDesk desk;
    @Inject CertificateCheckDesk checks;

    /** Of the caller's own service. */
    @POST
    public Response issue(CertificateForm form) {
        return Response.status(Response.Status.CREATED).entity(desk.issue(form)).build();
    }

    /** Of the service of a ward of the caller. */
    @POST
    @Path("wards/{guardianship}")
    public Response issueForWard(@PathParam("guardianship") String guardianship, CertificateForm form) {
        return Response.status(Response.Status.CREATED).entity(desk.issueForWard(guardianship, form)).build();
    }

    @GET
    @Path("wards/{guardianship}")
    public Page<CertificateRow> ofWard(@PathParam("guardianship") String guardianship, @QueryParam("page") @DefaultValue("1") int page) {
        return desk.ofWard(guardianship, page);
    }

    @GET
    @Path("mine")
    public Page<CertificateRow> mine(@QueryParam("page") @DefaultValue("1") int page) {
        return desk.mine(page);
    }

    /** By which certificates are signed. */
    @GET
    @Path("keys")
    public List<String> keys() {
        return checks.keys();
    }

    /** For anybody: whether it holds, with the proof that the public log has it. */
    @GET
    @Path("{number}")
    public CheckedRow check(@PathParam("number") String number) {
        return checks.proved(number).orElseThrow(() -> new Missing("certificate"));
    }

    /** For its holder, to be printed. */
    @GET
    @Path("{number}/paper")
    @Produces("application/pdf")
    public Response paper(@PathParam("number") String number) {
        return Response.ok(desk.paper(number)).header("Content-Disposition", "inline; filename=\"certificate.pdf\"").build();
    }

    /** For its holder, to be handed on to whoever checks it by a program. */
    @GET
    @Path("{number}/signed")
    public Response signed(@PathParam("number") String number) {
        return Response.ok(desk.signed(number)).header("Content-Disposition", "attachment; filename=\"certificate.json\"").build();
    }

    /** Its holder does not want it to hold any more. */
    @POST
    @Path("{number}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    public Response withdraw(@PathParam("number") String number) {
        desk.withdraw(number);
        return Response.noContent().build();
    }
}
