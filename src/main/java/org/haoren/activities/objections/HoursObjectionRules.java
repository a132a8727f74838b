package org.haoren.activities.objections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.haoren.activities.hours.EntryStatus;
import org.haoren.activities.hours.QuestionedRow;
import org.haoren.platform.refusal.Refusal;

/** When an entry may be objected to, and how it may be set right. */
final class HoursObjectionRules {
    private HoursObjectionRules() {}

    /** Whatever is held against it. @param earlier objections to the entry */
    static List<Refusal> toRaising(QuestionedRow entry, List<HoursObjection> earlier, LocalDate today) {
        var found = new ArrayList<Refusal>();
        if (earlier.stream().anyMatch(each -> each.state() == HoursObjectionState.OPEN)) found.add(HoursObjectionRefusal.ONE_STILL_OPEN);
        if (earlier.stream().anyMatch(HoursObjection::decided)) found.add(HoursObjectionRefusal.ANSWERED_ALREADY);
        if (entry.replaced()) found.add(HoursObjectionRefusal.REPLACED);
        else if (entry.lastDay() != null && today.isAfter(entry.lastDay())) found.add(HoursObjectionRefusal.WINDOW_OVER.with(entry.lastDay().toString()));
        return found;
    }

    /** @param ground null where it is none @param minutes null where none were said */
    static List<Refusal> toGround(QuestionedRow entry, HoursGround ground, Integer minutes) {
        if (ground == null) return List.of();
        if ((ground == HoursGround.MISSING) != (entry.status() == EntryStatus.VOIDED)) return List.of(HoursObjectionRefusal.GROUND_DOES_NOT_FIT.on("ground"));
        if (ground != HoursGround.MINUTES) return List.of();
        if (minutes == null) return List.of(HoursObjectionRefusal.MINUTES_NEEDED.on("minutes"));
        if (minutes > entry.mostMinutes()) return List.of(HoursObjectionRefusal.MORE_THAN_POSSIBLE.on("minutes").with(entry.mostMinutes()));
        return minutes == entry.minutes() ? List.of(HoursObjectionRefusal.SAME_MINUTES.on("minutes")) : List.of();
    }

    /** Between what was written down and what the volunteer says: nobody is given more than they ask for. @param minutes null where none were found */
    static List<Refusal> toCorrecting(HoursGround ground, int recorded, Integer said, Integer minutes) {
        if (ground == HoursGround.NOT_THERE) return List.of();
        if (minutes == null) return List.of(HoursObjectionRefusal.MINUTES_NEEDED.on("minutes"));
        var from = ground == HoursGround.MISSING ? 1 : Math.min(recorded, said);
        var to = ground == HoursGround.MISSING ? recorded : Math.max(recorded, said);
        if (minutes < from || minutes > to) return List.of(HoursObjectionRefusal.MINUTES_BETWEEN.on("minutes").with(from, to));
        return ground == HoursGround.MINUTES && minutes == recorded ? List.of(HoursObjectionRefusal.SAME_MINUTES.on("minutes")) : List.of();
    }
}
