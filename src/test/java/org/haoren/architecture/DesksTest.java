package org.haoren.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Stream;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.junit.jupiter.api.Test;

/** Permission is denied unless written: a walk over all desks. */
class DesksTest {
    @Test
    void every_desk_is_one_asks_for_permission_and_works_in_a_transaction() {
        assertThat(desks().filter(desk -> !desk.isAnnotatedWith(ApplicationScoped.class) || !desk.isAnnotatedWith(Permit.class)
                || !desk.isAnnotatedWith(Transactional.class) && keepsSomething(desk)).map(JavaClass::getName)).isEmpty();
        assertThat(desks()).isNotEmpty();
    }

    /** A desk with nothing injected only reads out a list. */
    private static boolean keepsSomething(JavaClass desk) {
        return desk.getFields().stream().anyMatch(field -> field.isAnnotatedWith(Inject.class));
    }

    @Test
    void every_public_method_of_a_desk_names_who_may_call_it() {
        assertThat(acts().filter(act -> !act.isAnnotatedWith(Permit.class) || act.getAnnotationOfType(Permit.class).value().length == 0).map(JavaMethod::getFullName)).isEmpty();
    }

    /** Else a form that could not be read whole would be taken for one with less in it, see {@link org.haoren.platform.form.Unread}. */
    @Test
    void every_form_is_checked() {
        assertThat(acts().filter(act -> act.getParameters().stream().anyMatch(part -> part.getRawType().getSimpleName().endsWith("Form") && !part.isAnnotatedWith(Valid.class)))
                .filter(act -> act.getMethodCallsFromSelf().stream().noneMatch(DesksTest::faults)).map(JavaMethod::getFullName)).isEmpty();
    }

    private static boolean faults(JavaMethodCall call) {
        return call.getTargetOwner().isEquivalentTo(FormCheck.class);
    }

    @Test
    void nothing_but_a_public_method_is_mistaken_for_one() {
        assertThat(desks().flatMap(desk -> desk.getMethods().stream()).filter(method -> !method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> method.isAnnotatedWith(Permit.class)).map(JavaMethod::getFullName)).isEmpty();
    }

    @Test
    void the_portal_calls_only_what_is_open_to_everybody() {
        assertThat(House.classes().filter(found -> House.room(found).filter("portal"::equals).isPresent()).flatMap(found -> found.getMethodCallsFromSelf().stream())
                .flatMap(call -> call.getTarget().resolveMember().stream()).filter(method -> method.getOwner().getSimpleName().endsWith("Desk"))
                .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC) && method.isAnnotatedWith(Permit.class)
                        && !List.of(method.getAnnotationOfType(Permit.class).value()).contains(Role.PUBLIC)).map(JavaMethod::getFullName)).isEmpty();
    }

    private static Stream<JavaClass> desks() {
        return House.classes().filter(found -> found.getSimpleName().endsWith("Desk"));
    }

    private static Stream<JavaMethod> acts() {
        return desks().flatMap(desk -> desk.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC) && !method.getModifiers().contains(JavaModifier.STATIC)
                        && !method.getModifiers().contains(JavaModifier.SYNTHETIC));
    }
}
