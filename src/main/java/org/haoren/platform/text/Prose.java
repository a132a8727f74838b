package org.haoren.platform.text;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What somebody tells, in as many lines as they like: {@link Characters#proseOf}. Null and the empty text are for others to refuse. */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Prose.Check.class)
public @interface Prose {
    String message() default "constraint.Prose";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** {@link Characters#proseOf}. */
    class Check implements ConstraintValidator<Prose, CharSequence> {
        @Override
        public boolean isValid(CharSequence text, ConstraintValidatorContext context) {
            return text == null || Characters.proseOf(text.toString());
        }
    }
}
