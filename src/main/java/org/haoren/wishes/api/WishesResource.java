package org.haoren.wishes.api;

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
import org.haoren.platform.store.Page;
import org.haoren.wishes.CardDesk;
import org.haoren.wishes.CardForm;
import org.haoren.wishes.CaseFileRow;
import org.haoren.wishes.ClaimDesk;
import org.haoren.wishes.ClaimRow;
import org.haoren.wishes.DeliveryForm;
import org.haoren.wishes.MyWishes;
import org.haoren.wishes.ReadingPurpose;
import org.haoren.wishes.ReasonForm;
import org.haoren.wishes.SatisfactionForm;
import org.haoren.wishes.WaitingRow;
import org.haoren.wishes.WishCardRow;
import org.haoren.wishes.WishDesk;
import org.haoren.wishes.WishForm;
import org.haoren.wishes.WishId;
import org.haoren.wishes.WishKind;

@Path("/wishes")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WishesResource {
    @Inject WishDesk desk;
    @Inject CardDesk cards;
    @Inject ClaimDesk claims;

    /** What a ward of the caller asked for and took on. */
    @GET
    @Path("wards/{guardianship}")
    public MyWishes ofWard(@PathParam("guardianship") String guardianship) {
        return desk.ofWard(guardianship);
    }

    @GET
    public Page<WishCardRow> wall(@QueryParam("kind") WishKind kind, @QueryParam("page") @DefaultValue("1") int page) {
        return desk.wall(kind, page);
    }

    @POST
    public Response post(WishForm form) {
        return created(desk.post(form));
    }

    @GET
    @Path("mine")
    public MyWishes mine() {
        return desk.mine();
    }

    @GET
    @Path("waiting")
    public Page<WaitingRow> waiting(@QueryParam("page") @DefaultValue("1") int page) {
        return cards.waiting(page);
    }

    @GET
    @Path("{code}")
    public WishCardRow card(@PathParam("code") String code) {
        return desk.card(new WishId(code));
    }

    /** Opening a case file is an act that is kept, hence no GET. */
    @POST
    @Path("{code}/file-readings")
    public CaseFileRow file(@PathParam("code") String code, ReadingForm form) {
        return cards.file(new WishId(code), form == null ? null : form.purpose());
    }

    public record ReadingForm(ReadingPurpose purpose) {}

    @POST
    @Path("{code}/card")
    public Response publish(@PathParam("code") String code, CardForm form) {
        cards.publish(new WishId(code), form);
        return created(desk.card(new WishId(code)));
    }

    @POST
    @Path("{code}/return")
    public Response sendBack(@PathParam("code") String code, ReasonForm form) {
        cards.sendBack(new WishId(code), form);
        return Response.noContent().build();
    }

    @POST
    @Path("{code}/claims")
    @Consumes(MediaType.WILDCARD)
    public Response claim(@PathParam("code") String code) {
        claims.claim(new WishId(code));
        return created(claims.delivery(new WishId(code)));
    }

    @DELETE
    @Path("{code}/claims/mine")
    @Consumes(MediaType.WILDCARD)
    public Response withdraw(@PathParam("code") String code) {
        claims.withdraw(new WishId(code));
        return Response.noContent().build();
    }

    @GET
    @Path("{code}/delivery")
    public ClaimRow delivery(@PathParam("code") String code) {
        return claims.delivery(new WishId(code));
    }

    @POST
    @Path("{code}/delivery")
    public Response deliver(@PathParam("code") String code, DeliveryForm form) {
        claims.deliver(new WishId(code), form);
        return created(claims.delivery(new WishId(code)));
    }

    @POST
    @Path("{code}/confirmation")
    public Response confirm(@PathParam("code") String code, SatisfactionForm form) {
        claims.confirm(new WishId(code), form);
        return created(desk.card(new WishId(code)));
    }

    private static Response created(Object row) {
        return Response.status(Response.Status.CREATED).entity(row).build();
    }
}
