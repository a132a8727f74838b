package org.haoren.platform.store;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

@Interceptor
@ReadOnce
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class ReadOnceInterceptor {
    @Inject Reading reading;

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        return reading.once(call.getMethod(), call.getParameters(), call::proceed);
    }
}
