package org.haoren.activities.hours;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.haoren.activities.shifts.ShiftRow;
import org.haoren.activities.shifts.SignUpRow;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Refusal;

/** The roll of a shift as it is called: those who took a place, and those already written down. */
final class Roll {
    private final ShiftRow shift;
    private final Map<String, AccountId> places;
    private final Set<AccountId> family;
    private final Set<AccountId> called;
    private final AccountId recorder;
    private final Set<AccountId> wards;
    private final Instant now;

    /** @param wards of the recorder */
    Roll(ShiftRow shift, List<SignUpRow> places, List<EntryRow> called, AccountId recorder, Set<AccountId> wards, Instant now) {
        this.shift = shift;
        this.places = places.stream().collect(toMap(SignUpRow::code, SignUpRow::account));
        this.family = places.stream().filter(SignUpRow::family).map(SignUpRow::account).collect(toSet());
        this.called = called.stream().map(EntryRow::volunteer).collect(toSet());
        this.recorder = recorder;
        this.wards = Set.copyOf(wards);
        this.now = now;
    }

    /** Every reason of every line, each beside its line. */
    List<Refusal> objections(RollForm form) {
        var found = new ArrayList<Refusal>();
        var seen = new HashSet<String>();
        for (var line : form.lines()) {
            var volunteer = places.get(line.signUp());
            RollRules.objections(shift, line.minutes(), volunteer != null, recorder.equals(volunteer), volunteer != null && wards.contains(volunteer), now).forEach(reason -> found.add(beside(reason, line)));
            if (family.contains(volunteer)) found.add(beside(HoursRefusal.TIME_OF_THE_FAMILY, line));
            if (called.contains(volunteer) || !seen.add(line.signUp())) found.add(beside(HoursRefusal.ALREADY_RECORDED, line));
        }
        return found;
    }

    private static Refusal beside(Refusal reason, RollForm.Line line) {
        return reason.on("minutes-" + line.signUp());
    }

    List<ServiceEntry> entries(RollForm form) {
        return form.lines().stream().map(line -> ServiceEntry.rollCall(Codes.random(), shift, places.get(line.signUp()), line.minutes(), recorder, now)).toList();
    }
}
