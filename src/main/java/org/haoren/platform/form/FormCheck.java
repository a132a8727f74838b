package org.haoren.platform.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.stream.Collectors;

/**
 * For desks whose rooms object to fields of a form: in place of {@code @Valid} on the parameter, which keeps the room from being asked until the form has no
 * fault of its own, so that a person would be told in two rounds. The rules must bear parts that are missing.
 */
@ApplicationScoped
public class FormCheck {
    @Inject Validator validator;
    @Inject Unread unread;

    public Faults faults(Object form) {
        var fields = unread.fields();
        return new Faults(validator.validate(form).stream().filter(violation -> !fields.contains(FaultyForm.field(violation))).collect(Collectors.toSet()), fields);
    }
}
