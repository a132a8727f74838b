package org.haoren.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import org.haoren.platform.store.ReadOnce;
import org.junit.jupiter.api.Test;

/** What a store asks once in a request that reads. */
class StoresTest {
    private static List<JavaMethod> once() {
        return House.classes().flatMap(found -> found.getMethods().stream()).filter(method -> method.isAnnotatedWith(ReadOnce.class)).toList();
    }

    /** An interceptor sees calls from other classes of methods that are public, and no others. */
    @Test
    void questions_that_are_asked_once_pass_the_interceptor() {
        assertThat(once()).isNotEmpty();
        assertThat(once().stream().filter(method -> !method.getModifiers().contains(JavaModifier.PUBLIC)).map(JavaMethod::getFullName)).isEmpty();
        assertThat(once().stream().flatMap(method -> method.getCallsOfSelf().stream()).filter(call -> call.getOriginOwner().equals(call.getTargetOwner()))
                .map(JavaMethodCall::getDescription)).isEmpty();
    }

    /** What is remembered is not what a lock would give. */
    @Test
    void nothing_is_asked_once_that_locks() {
        assertThat(once().stream().filter(method -> method.getName().startsWith("locked")).map(JavaMethod::getFullName)).isEmpty();
        assertThat(once().stream().flatMap(method -> method.getMethodCallsFromSelf().stream()).filter(call -> call.getName().equals("setLockMode")).map(JavaMethodCall::getDescription)).isEmpty();
    }
}
