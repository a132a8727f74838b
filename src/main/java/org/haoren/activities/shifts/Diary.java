package org.haoren.activities.shifts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that became of one volunteer's places: one line for each shift, however often they came and went. */
final class Diary {
    private Diary() {}

    static List<DiaryRow> of(List<ShiftStore.Held> all, Instant now) {
        var shifts = new LinkedHashMap<ShiftId, List<ShiftStore.Held>>();
        for (var each : all) shifts.computeIfAbsent(each.shift().id(), code -> new ArrayList<>()).add(each);
        return shifts.values().stream().map(held -> row(held, now)).toList();
    }

    private static DiaryRow row(List<ShiftStore.Held> held, Instant now) {
        var shift = held.get(0).shift().row(now);
        var calledOff = Optional.ofNullable(shift.calledOff()).map(CalledOff::at);
        var moments = Stream.concat(held.stream().map(ShiftStore.Held::place).flatMap(place -> Stream.of(Optional.of(place.signedUpAt()), Optional.ofNullable(place.withdrawnAt()))), Stream.of(calledOff))
                .flatMap(Optional::stream).distinct().sorted(Comparator.naturalOrder()).toList();
        var stands = held.stream().anyMatch(each -> each.place().stands()) && calledOff.isEmpty();
        return new DiaryRow(shift, !stands, moments.size() - 1, moments.get(moments.size() - 1));
    }
}
