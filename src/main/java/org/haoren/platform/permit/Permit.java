package org.haoren.platform.permit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;

/**
 * Who may call. Sits bare on every desk class, which denies everything, and with roles on each public method, any of which opens it.
 *
 * <p>Design notice: {@code @RolesAllowed} on a CDI bean is ignored without a word, hence a binding of our own.
 */
@InterceptorBinding
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Permit {
    @Nonbinding Role[] value() default {};
}
