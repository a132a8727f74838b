package org.haoren.platform.form;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.haoren.platform.permit.Permit;

/** A form that could not be read whole is told what else is wrong with it and goes no further, whatever its desk would say. */
@Interceptor
@Permit
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 150)
class UnreadInterceptor {
    /** Whether a method takes a form, read once. */
    private static final Map<Method, Boolean> TAKE_FORMS = new ConcurrentHashMap<>();
    @Inject Unread unread;
    @Inject Validator validator;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        if (!TAKE_FORMS.computeIfAbsent(call.getMethod(), UnreadInterceptor::takesForm) || unread.fields().isEmpty()) return call.proceed();
        var fields = unread.fields();
        var violations = validator.forExecutables().validateParameters(call.getTarget(), call.getMethod(), call.getParameters());
        throw new FaultyForm(violations.stream().filter(violation -> !fields.contains(FaultyForm.field(violation))).collect(Collectors.toSet()), List.of());
    }

    private static boolean takesForm(Method method) {
        return Arrays.stream(method.getParameters()).anyMatch(parameter -> parameter.isAnnotationPresent(Valid.class));
    }
}
