package org.haoren.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the portal is made of: its classes by room, its pages, its sources. */
final class House {
    static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target", "classes"));
    private static final List<String> ROOMS = List.of("platform", "keys", "accounts.confirmation", "accounts.consents", "accounts", "guardians", "provider", "rights", "roles", "passkeys", "factors", "places.districts",
            "places.stations", "volunteers.qualifications", "volunteers.invitations", "volunteers.disputes", "volunteers", "activities.training", "activities.shifts", "activities.presence",
            "activities.calendars", "activities.flags", "activities.hours", "activities.evaluations", "activities.complaints", "activities.commendations", "activities.objections",
            "activities.claims", "activities.spotchecks", "activities.stars", "wishes", "awards.rounds", "awards.nomination", "awards.notice", "awards.vetting", "awards.voting",
            "awards.jury", "awards.honours", "awards.care", "credibility.log", "credibility.badges", "credibility.collections", "credibility.certificates", "office", "portal");

    private House() {}

    /** The room that a class of ours lives in; empty for a class that lives in none. */
    static Optional<String> room(JavaClass found) {
        var inside = found.getPackageName().replaceFirst("^org\\.haoren\\.", "");
        return ROOMS.stream().filter(room -> inside.equals(room) || inside.startsWith(room + ".")).findFirst();
    }

    static boolean ours(JavaClass found) {
        return found.getPackageName().equals("org.haoren") || found.getPackageName().startsWith("org.haoren.");
    }

    /** {@code package-info} classes are nothing that can break a rule. */
    static Stream<JavaClass> classes() {
        return CLASSES.stream().filter(found -> !found.getSimpleName().equals("package-info"));
    }

    static List<Path> files(String root, String ending) {
        try (var found = Files.walk(Path.of(root))) {
            return found.filter(path -> path.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
