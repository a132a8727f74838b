package org.haoren.rights;

import java.time.Instant;
import java.util.List;
import org.haoren.platform.personal.PersonalSection;
import org.haoren.platform.refusal.Refusal;

/**
 * What would become of everything.
 *
 * @param asked null where no erasure waits
 * @param objections what has to be settled first
 * @param days from the wish to its effect
 * @param restUntil until when what is deleted later is kept at least; null where no round is open
 * @param held what there is about the caller
 */
public record ErasurePlanRow(ErasureRow asked, List<Refusal> objections, int days, Instant restUntil, List<PersonalSection> held) {
    public ErasurePlanRow {
        objections = List.copyOf(objections);
        held = List.copyOf(held);
    }
}
