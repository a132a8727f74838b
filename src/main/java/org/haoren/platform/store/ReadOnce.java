package org.haoren.platform.store;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A question that the database is asked once in a request that only reads, however many parts of the page ask it; the same method with equal arguments is the same question. Whoever
 * changes something asks anew each time.
 *
 * <p>Design notice: only for questions whose answer nobody changes while a page is made. An entity that comes from here is not managed by the transaction of whoever asks second: it may be read, and
 * no relation of it followed that is not loaded yet.
 */
@InterceptorBinding
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface ReadOnce {}
