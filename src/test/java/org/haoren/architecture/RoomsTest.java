package org.haoren.architecture;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may see whom. Everybody may see the platform. */
class RoomsTest {
    private static final Set<String> PLACES = Set.of("places.districts", "places.stations");
    private static final Map<String, Set<String>> SEES = Map.ofEntries(
            entry("platform", Set.of()),
            entry("credibility.log", Set.of()),
            entry("keys", Set.of()),
            entry("places.districts", Set.of()),
            entry("accounts.confirmation", Set.of()),
            entry("accounts.consents", Set.of()),
            entry("accounts", Set.of("places.districts", "accounts.confirmation", "accounts.consents")),
            entry("guardians", Set.of("accounts", "accounts.confirmation")),
            entry("provider", Set.of("accounts")),
            entry("rights", Set.of("accounts", "guardians")),
            entry("roles", Set.of("places.districts", "accounts")),
            entry("passkeys", Set.of("accounts")),
            entry("factors", Set.of("passkeys", "accounts")),
            entry("places.stations", Set.of("places.districts", "accounts", "roles")),
            entry("volunteers", with(PLACES, "guardians", "accounts", "roles")),
            entry("volunteers.invitations", Set.of("volunteers", "accounts")),
            entry("volunteers.qualifications", with(PLACES, "volunteers", "accounts")),
            entry("volunteers.disputes", Set.of("volunteers", "volunteers.invitations", "guardians", "accounts", "roles")),
            entry("activities.training", with(PLACES, "volunteers", "volunteers.disputes", "guardians", "accounts")),
            entry("activities.shifts", with(PLACES, "activities.training", "volunteers", "volunteers.qualifications", "volunteers.disputes", "guardians", "accounts")),
            entry("activities.presence", with(PLACES, "activities.shifts", "volunteers", "volunteers.disputes", "guardians", "accounts", "accounts.consents")),
            entry("activities.calendars", with(PLACES, "activities.shifts")),
            entry("activities.flags", with(PLACES, "activities.shifts", "activities.presence", "accounts")),
            entry("wishes", with(PLACES, "volunteers", "volunteers.disputes", "guardians", "accounts")),
            entry("activities.hours", with(PLACES, "activities.shifts", "activities.presence", "activities.flags", "wishes", "volunteers", "volunteers.invitations", "volunteers.disputes", "guardians", "accounts")),
            entry("activities.evaluations", with(PLACES, "activities.hours", "activities.shifts", "accounts")),
            entry("activities.complaints", with(PLACES, "activities.shifts", "volunteers", "accounts")),
            entry("activities.commendations", with(PLACES, "volunteers", "guardians", "accounts")),
            entry("activities.objections", with(PLACES, "activities.hours", "activities.shifts", "guardians", "accounts")),
            entry("activities.claims", with(PLACES, "activities.hours", "activities.shifts", "volunteers", "guardians", "accounts")),
            entry("activities.spotchecks", with(PLACES, "activities.hours", "credibility.log")),
            entry("activities.stars", Set.of("activities.hours", "volunteers", "volunteers.disputes", "guardians", "accounts", "accounts.consents")),
            entry("awards.rounds", PLACES),
            entry("awards.nomination", with(PLACES, "awards.rounds", "volunteers", "accounts")),
            entry("awards.notice", Set.of("awards.rounds", "awards.nomination")),
            entry("awards.vetting", with(PLACES, "awards.notice", "awards.nomination", "awards.rounds", "activities.hours", "wishes", "volunteers")),
            entry("awards.voting", Set.of("awards.vetting", "awards.nomination", "awards.rounds", "accounts")),
            entry("awards.jury", Set.of("awards.vetting", "awards.nomination", "awards.rounds", "accounts")),
            entry("awards.honours", Set.of("awards.voting", "awards.jury", "awards.notice", "awards.vetting", "awards.nomination", "awards.rounds")),
            entry("awards.care", Set.of("awards.honours", "volunteers", "accounts")),
            entry("credibility.badges", Set.of("credibility.certificates")),
            entry("credibility.collections", Set.of("credibility.certificates", "guardians", "accounts")),
            entry("credibility.certificates", Set.of("credibility.log", "activities.hours", "volunteers", "volunteers.disputes", "guardians", "accounts")));

    @Test
    void every_class_lives_in_a_room() {
        assertThat(House.classes().filter(found -> House.room(found).isEmpty()).map(JavaClass::getName)).isEmpty();
    }

    @Test
    void a_room_sees_only_the_rooms_before_it() {
        var seen = new TreeSet<String>();
        House.classes().filter(found -> SEES.containsKey(room(found))).forEach(found -> others(found)
                .filter(other -> !room(other).equals("platform") && !SEES.get(room(found)).contains(room(other)))
                .forEach(other -> seen.add(room(found) + " sees " + room(other) + ": " + found.getName() + " -> " + other.getSimpleName())));
        assertThat(seen).isEmpty();
    }

    @Test
    void nobody_sees_the_rooms_that_stand_before_the_public() {
        assertThat(House.classes().flatMap(found -> others(found).filter(other -> room(other).matches("office|portal")).map(other -> found.getName() + " -> " + other.getName())))
                .isEmpty();
    }

    @Test
    void rooms_stand_in_no_circle() {
        for (var slices : Set.of("org.haoren.platform.(*)..", "org.haoren.awards.(*)..", "org.haoren.activities.(*)..", "org.haoren.places.(*).."))
            SlicesRuleDefinition.slices().matching(slices).should().beFreeOfCycles().allowEmptyShould(true).check(House.CLASSES);
    }

    /** Classes of other rooms that a class depends on. */
    private static Stream<JavaClass> others(JavaClass found) {
        return found.getDirectDependenciesFromSelf().stream().map(each -> each.getTargetClass().getBaseComponentType())
                .filter(other -> House.ours(other) && !room(other).equals(room(found))).distinct();
    }

    private static String room(JavaClass found) {
        return House.room(found).orElse("");
    }

    private static Set<String> with(Set<String> some, String... more) {
        var all = new TreeSet<>(some);
        all.addAll(Set.of(more));
        return all;
    }
}
