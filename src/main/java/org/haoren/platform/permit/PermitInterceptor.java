package org.haoren.platform.permit;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Refuses before the transaction begins. A method that names nobody is for nobody. */
@Interceptor
@Permit
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class PermitInterceptor {
    /** What each method names, read once. */
    private static final Map<Method, List<Role>> NAMED = new ConcurrentHashMap<>();
    @Inject Caller caller;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        var named = NAMED.computeIfAbsent(call.getMethod(), PermitInterceptor::named);
        for (var role : named) if (caller.has(role)) return call.proceed();
        if (!caller.signedIn()) throw new NotSignedIn();
        for (var role : named) if (caller.heldBack(role)) throw new FactorMissing(call.getMethod().getName());
        throw new Denied(call.getMethod().getName());
    }

    private static List<Role> named(Method method) {
        var permit = method.getAnnotation(Permit.class);
        if (permit == null) throw new Denied(method + " names no permission");
        return List.of(permit.value());
    }
}
