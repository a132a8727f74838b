package org.haoren.suite;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/** A test that starts portals of its own and leaves the shared one alone: two of these run at a time, each class in a process of its own, whatever database they choose. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("own-portal")
public @interface OwnPortal {
}
