package org.haoren.platform.form;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Set;
import org.haoren.platform.refusal.Refusal;

/** A form that breaks its own constraints or could not be read, together with what the room says against the rest of it. 422, as for constraints alone. */
public final class FaultyForm extends ConstraintViolationException {
    private static final long serialVersionUID = 1;
    private final transient List<Refusal> objections;

    FaultyForm(Set<? extends ConstraintViolation<?>> violations, List<? extends Refusal> objections) {
        super(violations);
        this.objections = List.copyOf(objections);
    }

    public List<Refusal> objections() {
        return objections;
    }

    /** The last named part of the path: the input's id. */
    public static String field(ConstraintViolation<?> violation) {
        var field = "";
        for (var node : violation.getPropertyPath()) if (node.getName() != null && !node.getName().startsWith("<")) field = node.getName();
        return field;
    }
}
