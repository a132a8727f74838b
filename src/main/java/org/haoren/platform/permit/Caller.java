package org.haoren.platform.permit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who is asking, for the length of one request. Nobody until sign-in has been recognised. */
@Named
@RequestScoped
public class Caller {
    private Identity identity;

    /** Said once a request by whatever recognises people, by the demo city for its invented people, and by whoever renders a page with the name left blank. */
    public void is(Identity identity) {
        this.identity = identity;
    }

    public Optional<Identity> identity() {
        return Optional.ofNullable(identity);
    }

    public boolean isSignedIn() {
        return identity != null;
    }

    public boolean signedIn() {
        return identity != null;
    }

    public AccountId account() {
        return known().account();
    }

    public String getName() {
        return identity == null ? "" : identity.name();
    }

    /** Whether a clerk or a service has compared the person with their document. */
    public boolean verified() {
        return identity != null && identity.verified();
    }

    public boolean is(AccountId other) {
        return identity != null && identity.account().equals(other);
    }

    /** In any scope. */
    public boolean has(Role role) {
        if (role == Role.PUBLIC) return true;
        if (identity == null) return false;
        return role == Role.RESIDENT || identity.grants().stream().anyMatch(grant -> grant.role() == role);
    }

    public boolean has(Role role, String scope) {
        return identity != null && identity.grants().contains(new Grant(role, scope));
    }

    /** What they may not use before they have a second factor. */
    public boolean isHeldBack() {
        return identity != null && !identity.heldBack().isEmpty();
    }

    boolean heldBack(Role role) {
        return identity != null && identity.heldBack().stream().anyMatch(grant -> grant.role() == role);
    }

    public void require(Role role, String scope) {
        if (!has(role, scope)) throw new Denied(known() == null ? "" : role + " of " + scope);
    }

    public Set<String> scopes(Role role) {
        if (identity == null) return Set.of();
        return identity.grants().stream().filter(grant -> grant.role() == role).map(Grant::scope).collect(Collectors.toUnmodifiableSet());
    }

    /** For pages, which only grey what the desk would refuse. */
    public boolean may(String role) {
        return has(Role.valueOf(role));
    }

    /** Whether this person works for a station, a department or the office, be it held back. */
    public boolean isStaff() {
        return isHeldBack() || identity != null && identity.grants().stream().anyMatch(grant -> grant.role() != Role.VOLUNTEER);
    }

    private Identity known() {
        if (identity == null) throw new NotSignedIn();
        return identity;
    }
}
