package org.haoren.volunteers.invitations;

import java.util.List;
import org.haoren.platform.permit.SignatureRow;

/**
 * A list as the office sees it.
 *
 * @param total rows below the head
 * @param read how many of them have been read
 * @param invited how many became invitations
 * @param faulty how many have something wrong with them
 * @param known how many are here already, or do not want to be written to
 * @param ignored names of columns that mean nothing to the portal
 * @param decided null until a second person has
 * @param decidable whether it is the caller's to decide
 */
public record ListRow(String code, String name, String origin, ListState state, int total, int read, int invited, int faulty, int known, List<String> ignored, boolean moreSheets,
        SignatureRow handedIn, SignatureRow decided, String reason, boolean decidable) {
    /** 0 to 100. */
    public int percent() {
        return total == 0 ? 100 : (int) (100L * read / total);
    }

    public boolean busy() {
        return state == ListState.READING || state == ListState.SENDING;
    }
}
