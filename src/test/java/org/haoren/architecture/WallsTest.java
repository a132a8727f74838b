package org.haoren.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.inject.Named;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a kind of class may not be or use, wherever it lives. */
class WallsTest {
    private static final Set<String> CLOCKS = Set.of("java.time.Instant", "java.time.LocalDate", "java.time.LocalDateTime", "java.time.ZonedDateTime",
            "java.time.OffsetDateTime", "java.time.Year");
    private static final Set<String> OWN = Set.of("Factors", "FactorDesk", "PersonalRecords", "Contacts", "Passes", "QualificationDesk", "LoginChanges", "Invited", "Passkeys");
    /** Cookies, messages on their way, uploaded lists, the change of keys; document numbers, which are masked wherever they are not opened by {@code NumberDesk}. */
    private static final Set<String> PORTAL = Set.of("SignInDesk", "Challenges", "ProviderDesk", "Confirmations", "OutboxStore", "Importer", "Resealing", "IdentityNumbers");
    private static final Set<String> OPEN_WITHOUT_GATE = Stream.concat(OWN.stream(), PORTAL.stream()).collect(Collectors.toUnmodifiableSet());

    /** But for a building stone of entities that the platform gives to every room. */
    @Test
    void entities_are_never_public() {
        assertThat(House.classes().filter(found -> found.isAnnotatedWith(Entity.class) || found.isAnnotatedWith(Embeddable.class) || found.isAnnotatedWith(MappedSuperclass.class))
                .filter(found -> found.getModifiers().contains(JavaModifier.PUBLIC)).filter(found -> !(found.isAnnotatedWith(Embeddable.class) && found.getPackageName().startsWith("org.haoren.platform."))).map(JavaClass::getName)).isEmpty();
    }

    /** The server would find out only when it is started. */
    @Test
    void no_two_pages_and_no_two_entities_have_one_name() {
        var names = Stream.concat(
                House.classes().filter(found -> found.isAnnotatedWith(Named.class)).map(found -> "page " + found.getAnnotationOfType(Named.class).value() + found.getSimpleName()),
                House.classes().filter(found -> found.isAnnotatedWith(Entity.class)).map(found -> "entity " + Optional.of(found.getAnnotationOfType(Entity.class).name())
                        .filter(name -> !name.isEmpty()).orElse(found.getSimpleName()))).toList();
        assertThat(names).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void only_pages_know_faces() {
        assertThat(users("jakarta.faces").filter(name -> !name.contains(".pages."))).isEmpty();
    }

    @Test
    void only_the_api_knows_rest() {
        assertThat(users("jakarta.ws.rs").filter(name -> !name.contains(".api."))).isEmpty();
    }

    @Test
    void only_a_store_knows_the_entity_manager() {
        assertThat(House.classes().filter(found -> found.getDirectDependenciesFromSelf().stream()
                        .anyMatch(each -> each.getTargetClass().getName().equals("jakarta.persistence.EntityManager")))
                .map(JavaClass::getName).filter(name -> name.matches(".*(Desk|Page|Resource|Row|Form)"))).isEmpty();
    }

    @Test
    void the_time_is_asked_of_the_clock() {
        assertThat(House.classes().filter(found -> !found.getPackageName().equals("org.haoren.platform.time"))
                .flatMap(found -> found.getMethodCallsFromSelf().stream()).filter(call -> {
                    var owner = call.getTargetOwner().getName();
                    var bare = call.getTarget().getRawParameterTypes().isEmpty();
                    return call.getName().equals("now") && CLOCKS.contains(owner) && (bare || call.getTarget().getRawParameterTypes().get(0).getName().equals("java.time.ZoneId"))
                            || owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis")
                            || owner.equals("java.time.Clock") && call.getName().startsWith("system");
                }).map(call -> call.getDescription())).isEmpty();
    }

    /** Whoever opens what is sealed goes through the gate, but for these: a person's own, or what the portal writes to itself. */
    @Test
    void what_is_sealed_about_others_is_opened_through_the_gate() {
        assertThat(openers().filter(found -> found.getDirectDependenciesFromSelf().stream().noneMatch(each -> each.getTargetClass().getName().equals("org.haoren.platform.personal.Gate")))
                .map(JavaClass::getSimpleName)).isSubsetOf(OPEN_WITHOUT_GATE);
        assertThat(openers().map(JavaClass::getSimpleName).toList()).containsAll(OPEN_WITHOUT_GATE);
    }

    private static Stream<JavaClass> openers() {
        return House.classes().filter(found -> !found.getPackageName().equals("org.haoren.platform.crypto"))
                .filter(found -> found.getCodeUnitAccessesFromSelf().stream().anyMatch(call -> call.getTargetOwner().getName().equals("org.haoren.platform.crypto.Sealing") && call.getName().equals("open")));
    }

    @Test
    void stores_stay_inside_their_room() {
        assertThat(House.classes().filter(found -> found.getSimpleName().endsWith("Store") && found.getModifiers().contains(JavaModifier.PUBLIC)).map(JavaClass::getName)).isEmpty();
    }

    private static Stream<String> users(String foreign) {
        return House.classes().filter(found -> found.getDirectDependenciesFromSelf().stream()
                .anyMatch(each -> each.getTargetClass().getPackageName().startsWith(foreign))).map(JavaClass::getName);
    }
}
