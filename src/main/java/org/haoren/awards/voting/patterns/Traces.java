package org.haoren.awards.voting.patterns;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the ballots of one round have left behind on this node and nobody has written down yet. */
final class Traces {
    /** Devices that may gather; at more they are written down at once. */
    static final int MOST = 20_000;
    private final Bursts bursts;
    private final Map<String, Integer> devices = new HashMap<>();
    private boolean awaited;

    /** What there is to do after a ballot. */
    enum Due { NOTHING, LATER, NOW }

    /** @param devices how many voters each had @param bursts of minutes that have ended */
    record Gathered(Map<String, Integer> devices, List<Burst> bursts) {
        boolean empty() {
            return devices.isEmpty() && bursts.isEmpty();
        }
    }

    Traces(Bursts bursts) {
        this.bursts = bursts;
    }

    /** @param device null where it is not known @return whether these traces have to be written down, which is said once until they are taken */
    synchronized Due note(String device, Instant at) {
        bursts.note(at);
        if (device != null) devices.merge(device, 1, Integer::sum);
        if (devices.size() == MOST) return Due.NOW;
        if (awaited) return Due.NOTHING;
        awaited = true;
        return Due.LATER;
    }

    /** Everything, which is then no longer here. */
    synchronized Gathered take(Instant now) {
        var gathered = new Gathered(Map.copyOf(devices), bursts.ended(now));
        devices.clear();
        awaited = false;
        return gathered;
    }

    /** They could not be written down. Bursts are lost then: they stand out only against their own hour. */
    synchronized void giveBack(Gathered gathered) {
        gathered.devices().forEach((device, voters) -> devices.merge(device, voters, Integer::sum));
    }
}
