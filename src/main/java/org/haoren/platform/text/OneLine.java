package org.haoren.platform.text;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A name, a title, a code: {@link Characters#lineOf}. Null and the empty text are for others to refuse. */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OneLine.Check.class)
public @interface OneLine {
    String message() default "constraint.OneLine";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** {@link Characters#lineOf}. */
    class Check implements ConstraintValidator<OneLine, CharSequence> {
        @Override
        public boolean isValid(CharSequence text, ConstraintValidatorContext context) {
            return text == null || Characters.lineOf(text.toString());
        }
    }
}
