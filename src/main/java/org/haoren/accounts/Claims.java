package org.haoren.accounts;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Grant;
import org.haoren.platform.permit.Identity;
import org.haoren.platform.permit.Person;
import org.haoren.platform.permit.Residence;
import org.haoren.platform.permit.Role;

/**
 * What a browser carries of its sign-in, sealed, so that recognising somebody asks the database nothing. Belongs to one token; believed for a quarter of an
 * hour at the most, and not at all once the account has changed.
 *
 * @param readAt before all that it says was read from the database
 */
record Claims(String tokenHash, Identity identity, Instant endsAt, Instant readAt) {
    private static final String UNKNOWN = "-";
    /** Somebody with very many roles or residences is looked up instead: browsers limit a cookie. */
    static final int MOST_CHARACTERS = 1_500;

    boolean belongTo(String hash, Instant now) {
        return tokenHash.equals(hash) && now.isBefore(endsAt) && !now.isBefore(readAt) && now.isBefore(readAt.plus(AccountChanges.MEMORY));
    }

    String text() {
        return String.join("\n", tokenHash, Long.toString(identity.account().value()), Boolean.toString(identity.verified()),
                person(identity.person()), endsAt.toString(), readAt.toString(), grants(identity.grants()), grants(identity.heldBack()), identity.name());
    }

    /** Empty where another edition of the portal wrote it. */
    static Optional<Claims> of(String text) {
        var parts = text.split("\n", -1);
        if (parts.length != 9) return Optional.empty();
        try {
            var identity = new Identity(new AccountId(Long.parseLong(parts[1])), parts[8], Boolean.parseBoolean(parts[2]), person(parts[3]), grants(parts[6]), grants(parts[7]));
            return Optional.of(new Claims(parts[0], identity, Instant.parse(parts[4]), Instant.parse(parts[5])));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String person(Person person) {
        if (person == null) return "";
        var residences = person.residences().stream().map(each -> " " + each.district() + "@" + each.from()).collect(Collectors.joining());
        return person.hash() + " " + person.verifiedAt() + " " + (person.born() == null ? UNKNOWN : person.born()) + residences;
    }

    private static Person person(String text) {
        if (text.isEmpty()) return null;
        var parts = text.split(" ");
        if (parts.length < 3) throw new IllegalArgumentException("Written by another edition");
        var residences = Stream.of(parts).skip(3).map(Claims::residence).toList();
        return new Person(parts[0], parts[2].equals(UNKNOWN) ? null : LocalDate.parse(parts[2]), Instant.parse(parts[1]), residences);
    }

    private static Residence residence(String text) {
        var at = text.indexOf('@');
        if (at < 0) throw new IllegalArgumentException("Written by another edition");
        return new Residence(text.substring(0, at), Instant.parse(text.substring(at + 1)));
    }

    private static String grants(Set<Grant> grants) {
        return grants.stream().map(grant -> grant.role() + ":" + grant.scope()).sorted().collect(Collectors.joining(" "));
    }

    private static Set<Grant> grants(String text) {
        return Stream.of(text.split(" ")).filter(each -> !each.isEmpty()).map(each -> {
            var colon = each.indexOf(':');
            return new Grant(Role.valueOf(each.substring(0, colon)), each.substring(colon + 1));
        }).collect(Collectors.toSet());
    }
}
