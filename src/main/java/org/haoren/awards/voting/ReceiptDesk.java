package org.haoren.awards.voting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.HexFormat;
import org.haoren.awards.rounds.RoundId;
import org.haoren.platform.config.Settings;
import org.haoren.platform.facts.Heads;
import org.haoren.platform.files.QrCode;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refused;

/** Says of a receipt whether its ballot is in the box and counts, to whoever holds it, without asking who that is; and hands it out for keeping. */
@ApplicationScoped
@Transactional
@Permit
public class ReceiptDesk {
    @Inject VotingStore store;
    @Inject QuarantineStore quarantines;
    @Inject Settings settings;
    @Inject Heads heads;

    /** Without the time and with what became of the ballot. @throws Missing when no ballot lies there under that hash */
    @Permit(Role.PUBLIC)
    public ReceiptRow one(RoundId id, long index, String leafHash) {
        var leaf = store.batch(id.code(), index).map(batch -> HexFormat.of().formatHex(Ballot.leaf(batch.commitment(index))))
                .filter(kept -> kept.equalsIgnoreCase(leafHash)).orElseThrow(() -> new Missing("receipt " + index));
        return ReceiptRow.found(BallotCast.log(id), index, leaf, quarantines.about(id.code(), index).orElse(null));
    }

    /**
     * Looks a pasted receipt up.
     *
     * @return where its page is
     * @throws Refused beside {@code receipt} when it is none, or when no ballot lies there under that hash
     */
    @Permit(Role.PUBLIC)
    public String found(@Valid ReceiptForm form) {
        var receipt = Receipt.in(form.receipt()).orElseThrow(() -> new Refused(VotingRefusal.NO_RECEIPT.on("receipt")));
        try {
            one(receipt.round(), receipt.index(), receipt.leafHash());
        } catch (Missing absent) {
            throw new Refused(VotingRefusal.RECEIPT_OF_NOTHING.on("receipt"));
        }
        return receipt.address();
    }

    /** For keeping: the receipt, its address, and the signed head of the box's log, a line feed after every line. @throws Missing as {@link #one} */
    @Permit(Role.PUBLIC)
    public String file(RoundId id, long index, String leafHash) {
        var receipt = held(id, index, leafHash);
        return receipt.text() + "\n" + settings.publicAddress() + receipt.address() + "\n\n" + heads.checkpoint(BallotCast.log(id));
    }

    /** Its address as a QR code, SVG. @throws Missing as {@link #one} */
    @Permit(Role.PUBLIC)
    public String qrCode(RoundId id, long index, String leafHash) {
        return QrCode.svg(settings.publicAddress() + held(id, index, leafHash).address());
    }

    private Receipt held(RoundId id, long index, String leafHash) {
        return new Receipt(id, index, one(id, index, leafHash).leafHash());
    }
}
