package org.haoren.credibility.collections.api;

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
import org.haoren.credibility.collections.AgreementDesk;
import org.haoren.credibility.collections.AgreementRow;
import org.haoren.credibility.collections.CollectionDesk;
import org.haoren.credibility.collections.CollectionForm;
import org.haoren.credibility.collections.CollectionRow;
import org.haoren.credibility.collections.RequestRow;
import org.haoren.platform.store.Page;

@Path("/certificate-collections")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CollectionsResource {
    @Inject CollectionDesk desk;
    @Inject AgreementDesk agreements;

    @POST
    public Response open(CollectionForm form) {
        return Response.status(Response.Status.CREATED).entity(desk.open(form)).build();
    }

    @GET
    @Path("mine")
    public Page<CollectionRow> mine(@QueryParam("page") @DefaultValue("1") int page) {
        return desk.mine(page);
    }

    /** For whoever opened it. */
    @GET
    @Path("{code}")
    public CollectionRow one(@PathParam("code") String code) {
        return desk.one(code);
    }

    /** Who agreed. */
    @GET
    @Path("{code}/agreements")
    public Page<AgreementRow> agreements(@PathParam("code") String code, @QueryParam("page") @DefaultValue("1") int page) {
        return desk.agreements(code, page);
    }

    @POST
    @Path("{code}/closing")
    @Consumes(MediaType.WILDCARD)
    public Response close(@PathParam("code") String code) {
        desk.close(code);
        return Response.noContent().build();
    }

    /** All papers as one document. */
    @GET
    @Path("{code}/papers")
    @Produces("application/pdf")
    public Response papers(@PathParam("code") String code) {
        return Response.ok(desk.papers(code)).header("Content-Disposition", "inline; filename=\"certificates.pdf\"").build();
    }

    /** What the caller is asked. */
    @GET
    @Path("{code}/request")
    public RequestRow asked(@PathParam("code") String code) {
        return agreements.asked(code);
    }

    @POST
    @Path("{code}/agreements/mine")
    @Consumes(MediaType.WILDCARD)
    public Response agree(@PathParam("code") String code) {
        return Response.status(Response.Status.CREATED).entity(agreements.agree(code)).build();
    }

    @DELETE
    @Path("{code}/agreements/mine")
    @Consumes(MediaType.WILDCARD)
    public Response takeBack(@PathParam("code") String code) {
        agreements.takeBack(code);
        return Response.noContent().build();
    }

    @GET
    @Path("{code}/request/wards/{guardianship}")
    public RequestRow askedOfWard(@PathParam("code") String code, @PathParam("guardianship") String guardianship) {
        return agreements.askedOfWard(code, guardianship);
    }

    @POST
    @Path("{code}/agreements/wards/{guardianship}")
    @Consumes(MediaType.WILDCARD)
    public Response agreeForWard(@PathParam("code") String code, @PathParam("guardianship") String guardianship) {
        return Response.status(Response.Status.CREATED).entity(agreements.agreeForWard(code, guardianship)).build();
    }

    @DELETE
    @Path("{code}/agreements/wards/{guardianship}")
    @Consumes(MediaType.WILDCARD)
    public Response takeBackForWard(@PathParam("code") String code, @PathParam("guardianship") String guardianship) {
        agreements.takeBackForWard(code, guardianship);
        return Response.noContent().build();
    }
}
