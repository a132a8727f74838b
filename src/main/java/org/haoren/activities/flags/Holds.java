package org.haoren.activities.flags;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.haoren.activities.shifts.ShiftId;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Refusal;

/** What flags say about some entries and their shifts. */
public final class Holds {
    private final Map<String, List<OddFlag>> bySubject;

    Holds(Map<String, List<OddFlag>> bySubject) {
        this.bySubject = Map.copyOf(bySubject);
    }

    /** Every reason at once. */
    public List<Refusal> objections(String entry, Optional<ShiftId> shift, AccountId by) {
        var found = new ArrayList<Refusal>();
        var own = of(entry);
        var ofShift = shift.map(id -> of(id.code())).orElse(List.of());
        if (own.stream().anyMatch(OddFlag::open)) found.add(OddRefusal.OPEN_FLAG);
        if (ofShift.stream().anyMatch(OddFlag::open)) found.add(OddRefusal.SHIFT_OPEN);
        if (ofShift.stream().anyMatch(flag -> flag.status() == OddStatus.UPHELD)) found.add(OddRefusal.SHIFT_UPHELD);
        if (own.stream().anyMatch(flag -> by.equals(flag.decidedBy()))) found.add(OddRefusal.DECIDER_CANNOT_CONFIRM);
        return found;
    }

    /** Whether that rule has been asked about it before. */
    public boolean known(String entry, OddKind kind) {
        return of(entry).stream().anyMatch(flag -> flag.kind() == kind);
    }

    /** All about it and about its shift. */
    public List<OddMark> marks(String entry, Optional<ShiftId> shift) {
        return Stream.concat(of(entry).stream(), shift.stream().flatMap(id -> of(id.code()).stream())).map(flag -> new OddMark(flag.kind(), flag.status())).toList();
    }

    private List<OddFlag> of(String subject) {
        return bySubject.getOrDefault(subject, List.of());
    }
}
