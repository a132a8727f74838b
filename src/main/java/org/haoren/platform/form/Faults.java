package org.haoren.platform.form;

import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;

/** What is wrong with a form before its room has been asked. */
public final class Faults {
    private final Set<? extends ConstraintViolation<?>> violations;
    private final Set<String> fields;

    Faults(Set<? extends ConstraintViolation<?>> violations, Set<String> unread) {
        this.violations = violations;
        fields = new TreeSet<>(unread);
        violations.forEach(violation -> fields.add(FaultyForm.field(violation)));
    }

    /** Whether what stands in this field may be looked up anywhere. */
    public boolean sound(String field) {
        return !fields.contains(field);
    }

    /**
     * What the form is about, where there is such a thing.
     *
     * @throws FaultyForm where there is none and the form itself is faulty, as if it had been asked first
     */
    public <T> T about(Supplier<T> thing) {
        try {
            return thing.get();
        } catch (Missing e) {
            refuseWith(List.of());
            throw e;
        }
    }

    /**
     * Goes on only where nothing at all is wrong. Of what the room says, what belongs to a faulty field is left out: that field has its reason already.
     *
     * @throws FaultyForm where the form itself is faulty
     * @throws Refused where only the room objects
     */
    public void refuseWith(List<? extends Refusal> objections) {
        var rest = objections.stream().filter(reason -> reason.field() == null || sound(reason.field())).toList();
        if (!fields.isEmpty()) throw new FaultyForm(violations, rest);
        Refused.ifAny(rest);
    }
}
