package org.haoren.accounts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haoren.places.districts.DistrictKind;
import org.haoren.places.districts.DistrictRow;
import org.haoren.platform.permit.Residence;
import org.haoren.platform.refusal.Refusal;

/** All that was recorded of where one person lives. @param entries the newest first */
record Residences(List<ResidenceEntry> entries) {
    /** Null where nothing stands. */
    ResidenceEntry standing() {
        return entries.stream().filter(each -> each.state() == ResidenceState.STANDS).findFirst().orElse(null);
    }

    /** Each that stands or stood, the newest first. */
    List<Residence> stood() {
        return entries.stream().filter(each -> List.of(ResidenceState.STANDS, ResidenceState.PAST).contains(each.state())).map(ResidenceEntry::residence).toList();
    }

    /** Why this cannot be recorded as a change; empty when it can. @param form may lack parts */
    List<Refusal> objectionsTo(ResidenceForm form, LocalDate today) {
        var found = new ArrayList<Refusal>();
        var standing = standing();
        if (entries.stream().anyMatch(each -> each.state() == ResidenceState.WAITING)) found.add(AccountRefusal.RESIDENCE_WAITS);
        if (standing != null && standing.district().equals(form.district())) found.add(AccountRefusal.SAME_RESIDENCE.on("district"));
        if (form.since() == null) return found;
        if (form.since().isAfter(today)) found.add(AccountRefusal.NOT_YET_MOVED.on("since"));
        if (standing != null && standing.since() != null && form.since().isBefore(standing.since())) found.add(AccountRefusal.MOVED_BEFORE_THE_LAST.on("since").with(standing.since()));
        return found;
    }

    /** A community, or a street where the community is not known: less says nothing about where somebody votes. @param district empty for an unknown code */
    static List<Refusal> objectionsTo(Optional<DistrictRow> district) {
        if (district.isEmpty()) return List.of(AccountRefusal.UNKNOWN_RESIDENCE.on("district"));
        var kind = district.get().kind();
        return kind == DistrictKind.COMMUNITY || kind == DistrictKind.STREET ? List.of() : List.of(AccountRefusal.RESIDENCE_TOO_WIDE.on("district"));
    }
}
