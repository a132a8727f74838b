package org.haoren.platform.permit;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Refuses before the transaction begins. A method that names nobody is for nobody. */
@Interceptor
@Permit
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class PermitInterceptor {
    @Inject Caller caller;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        var permit = call.getMethod().getAnnotation(Permit.class);
        if (permit == null) throw new Denied(call.getMethod() + " names no permission");
        for (var role : permit.value()) if (caller.has(role)) return call.proceed();
        if (!caller.signedIn()) throw new NotSignedIn();
        throw new Denied(call.getMethod().getName());
    }
}
