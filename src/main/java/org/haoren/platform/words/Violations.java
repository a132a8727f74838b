package org.haoren.platform.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Bean Validation in the house's own words: key {@code constraint.<Annotation>}, with the annotation's own numbers. */
@ApplicationScoped
public class Violations {
    @Inject Words words;

    /** @param field last part of the property path: the input's id @param code the constraint's name */
    public record Said(String field, String code, String message) {}

    public List<Said> of(ConstraintViolationException failure) {
        return failure.getConstraintViolations().stream().map(this::said).sorted(java.util.Comparator.comparing(Said::field)).toList();
    }

    private Said said(ConstraintViolation<?> violation) {
        var field = "";
        for (var node : violation.getPropertyPath()) if (node.getName() != null && !node.getName().startsWith("<")) field = node.getName();
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
