package org.haoren.awards.voting.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.haoren.awards.rounds.RoundId;
import org.haoren.awards.voting.BallotForm;
import org.haoren.awards.voting.PaperRow;
import org.haoren.awards.voting.ReceiptDesk;
import org.haoren.awards.voting.ReceiptRow;
import org.haoren.awards.voting.VotingDesk;
import org.haoren.platform.proof.ChallengeRow;

/** GET gives the paper, POST takes a ballot and answers with its receipt. */
@Path("/rounds/{code}/ballots")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BallotsResource {
    @Inject VotingDesk desk;
    @Inject ReceiptDesk receipts;

    @GET
    public PaperRow paper(@PathParam("code") String code) {
        return desk.paper(new RoundId(code));
    }

    @POST
    public Response cast(@PathParam("code") String code, BallotForm form) {
        return Response.status(Response.Status.CREATED).entity(desk.cast(new RoundId(code), form)).build();
    }

    /** What has to be solved before POST, in the words of the ALTCHA protocol; its solution is the ballot's {@code proof}. */
    @GET
    @Path("challenge")
    public ChallengeRow challenge(@PathParam("code") String code) {
        return desk.challenge(new RoundId(code));
    }

    @GET
    @Path("{index}")
    public ReceiptRow receipt(@PathParam("code") String code, @PathParam("index") long index, @QueryParam("leaf") String leafHash) {
        return receipts.one(new RoundId(code), index, leafHash);
    }

    /** As a file that the verifier reads. */
    @GET
    @Path("{index}/receipt")
    @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
    public Response file(@PathParam("code") String code, @PathParam("index") long index, @QueryParam("leaf") String leafHash) {
        return Response.ok(receipts.file(new RoundId(code), index, leafHash)).header("Content-Disposition", "attachment; filename=\"receipt-" + code + "-" + index + ".txt\"").build();
    }

    /** The receipt's address as a QR code. */
    @GET
    @Path("{index}/qr")
    @Produces("image/svg+xml")
    public String qrCode(@PathParam("code") String code, @PathParam("index") long index, @QueryParam("leaf") String leafHash) {
        return receipts.qrCode(new RoundId(code), index, leafHash);
    }
}
