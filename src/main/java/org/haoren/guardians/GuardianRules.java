package org.haoren.guardians;

import java.util.ArrayList;
import java.util.List;
import org.haoren.platform.refusal.Refusal;

/** Who may be whose guardian. */
final class GuardianRules {
    private GuardianRules() {}

    /** @param alreadyGuardian of somebody else */
    record Person(boolean verified, Maturity maturity, boolean alreadyGuardian) {}

    /** What speaks against a minor's asking before they name anybody. @param guardians asked or more @param most of them */
    static List<Refusal> objectionsToAsking(Person ward, long guardians, int most) {
        var found = new ArrayList<Refusal>();
        if (!ward.verified()) return List.of(GuardianRefusal.NOT_VERIFIED);
        if (!ward.maturity().minor()) found.add(GuardianRefusal.NOT_A_MINOR);
        if (ward.maturity().sheltered()) found.add(GuardianRefusal.TOO_YOUNG_TO_ASK);
        if (ward.alreadyGuardian()) found.add(GuardianRefusal.WARD_IS_A_GUARDIAN);
        if (guardians >= most) found.add(GuardianRefusal.TOO_MANY_GUARDIANS.with(most));
        return found;
    }

    /** What speaks against another guardian of a child who cannot ask for one. @param guardians asked or more @param most of them */
    static List<Refusal> objectionsToAdding(Person ward, boolean signsIn, long guardians, int most) {
        var found = new ArrayList<Refusal>();
        if (!ward.verified()) return List.of(GuardianRefusal.WARD_NOT_VERIFIED);
        if (!ward.maturity().minor()) found.add(GuardianRefusal.NOT_A_MINOR);
        if (signsIn) found.add(GuardianRefusal.SIGNS_IN_THEMSELF);
        if (guardians >= most) found.add(GuardianRefusal.TOO_MANY_GUARDIANS.with(most));
        return found;
    }

    static List<Refusal> objectionsToGuarding(Person guardian) {
        if (!guardian.verified()) return List.of(GuardianRefusal.GUARDIAN_NOT_VERIFIED);
        return guardian.maturity().minor() ? List.of(GuardianRefusal.GUARDIAN_NOT_OF_AGE) : List.of();
    }

    /** What speaks against the two of them; asked when it is accepted, proved and confirmed. */
    static List<Refusal> objectionsToPair(Person guardian, Person ward) {
        var found = new ArrayList<>(objectionsToGuarding(guardian));
        if (!ward.verified()) found.add(GuardianRefusal.WARD_NOT_VERIFIED);
        else if (!ward.maturity().minor()) found.add(GuardianRefusal.NOT_A_MINOR);
        if (ward.alreadyGuardian()) found.add(GuardianRefusal.WARD_IS_A_GUARDIAN);
        return found;
    }
}
