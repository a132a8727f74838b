package org.haoren.platform.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.haoren.platform.form.FaultyForm;

/** Bean Validation in the house's own words: key {@code constraint.<Annotation>}, with the annotation's own numbers. */
@ApplicationScoped
public class Violations {
    @Inject Words words;

    /** @param field last part of the property path: the input's id; null for what is said against the whole @param code the constraint's name */
    public record Said(String field, String code, String message) {}

    public List<Said> of(ConstraintViolationException failure) {
        var all = new ArrayList<Said>();
        for (var violation : failure.getConstraintViolations()) all.add(said(violation));
        if (failure instanceof FaultyForm form) for (var reason : form.objections()) all.add(new Said(reason.field(), reason.name(), words.of(reason)));
        all.sort(Comparator.comparing(Said::field, Comparator.nullsFirst(Comparator.naturalOrder())));
        return all;
    }

    private Said said(ConstraintViolation<?> violation) {
        var field = FaultyForm.field(violation);
        var descriptor = violation.getConstraintDescriptor();
        var code = descriptor.getAnnotation().annotationType().getSimpleName();
        var template = descriptor.getMessageTemplate();
        if (words.has(template)) return new Said(field, code, words.of(template));
        return new Said(field, code, filled(words.of("constraint." + code), descriptor.getAttributes()));
    }

    private static String filled(String text, Map<String, Object> attributes) {
        var said = text;
        for (var attribute : new TreeMap<>(attributes).entrySet()) said = said.replace("{" + attribute.getKey() + "}", String.valueOf(attribute.getValue()));
        return said;
    }
}
