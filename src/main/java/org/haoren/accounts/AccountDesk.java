package org.haoren.accounts;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.haoren.places.districts.DistrictDesk;
import org.haoren.platform.crypto.KeyedHash;
import org.haoren.platform.mail.Letter;
import org.haoren.platform.mail.Outbox;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.words.Bilingual;

/** Tells people what their account says of them, and the rooms after it who is who. */
@ApplicationScoped
@Transactional
@Permit
public class AccountDesk {
    private static final String NAMED = "named login";
    @Inject AccountStore accounts;
    @Inject Outbox outbox;
    @Inject DocumentStore documents;
    @Inject IdentityNumbers numbers;
    @Inject DistrictDesk districts;
    @Inject KeyedHash hash;
    @Inject Event<Unwritten> unwritten;
    @Inject Caller caller;

    /** The caller's own account. */
    @Permit(Role.RESIDENT)
    public AccountRow me() {
        var account = accounts.get(caller.account());
        return account.row(numbers.document(account)).with(documents(account), residences(account.id()));
    }

    private List<DocumentRow> documents(Account account) {
        return account.verified() ? documents.of(account.id()).stream().map(each -> each.row(numbers.opened(each.sealed(), null))).toList() : List.of();
    }

    private List<ResidenceRow> residences(AccountId account) {
        var entries = accounts.residences(account).entries();
        if (entries.isEmpty()) return List.of();
        var names = districts.byCode();
        return entries.stream().map(each -> each.row(names.get(each.district()))).toList();
    }

    /** For rooms that act for the caller and need their age: null born means that nothing was stated. */
    @Permit(Role.RESIDENT)
    public AccountRow row(AccountId id) {
        return accounts.get(id).row(null);
    }

    /** Who signs in by it; for whoever proposes a role for them. */
    @Permit(Role.SYSTEM_ADMINISTRATOR)
    public Optional<AccountId> byLogin(String login) {
        return Login.of(login).flatMap(accounts::byLogin).map(Account::id);
    }

    /** Of a number or address that the caller names as another's, for rooms that do not tell whether it has an account; empty where it is neither. */
    @Permit(Role.RESIDENT)
    public Optional<NamedLogin> named(String login) {
        return Login.of(login).map(each -> new NamedLogin(hash.of(NAMED, each.value()), each.masked(), accounts.byLogin(each).map(Account::id).orElse(null)));
    }

    /** The caller, as others would name them. */
    @Permit(Role.RESIDENT)
    public NamedLogin self() {
        var login = new Login(accounts.get(caller.account()).login());
        return new NamedLogin(hash.of(NAMED, login.value()), login.masked(), caller.account());
    }

    /** Whether its owner signs in themself; a child under fourteen does not. */
    @Permit(Role.RESIDENT)
    public boolean signsIn(AccountId id) {
        return accounts.get(id).signsIn();
    }

    /** Of these, the children who do not. */
    @Permit(Role.RESIDENT)
    public List<AccountId> signless(Collection<AccountId> ids) {
        return accounts.all(ids).stream().filter(account -> !account.signsIn()).map(Account::id).toList();
    }

    /** When each of them was born, in one query; whoever has stated no document is left out. For rooms that follow ages; no address leads here. */
    @Permit(Role.PUBLIC)
    public Map<AccountId, LocalDate> births(Collection<AccountId> ids) {
        return accounts.all(ids).stream().filter(account -> account.born() != null).collect(toMap(Account::id, Account::born));
    }

    /** For a page of rows about these people, in one query. */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR, Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDITOR})
    public Map<AccountId, AccountRow> rows(Collection<AccountId> ids) {
        return accounts.all(ids).stream().collect(toMap(Account::id, account -> account.row(null)));
    }

    /**
     * For rooms that have something to say to the owner of an account, in the transaction that made it true: at the number or address it has; for a child who
     * signs in nowhere it is left to the room that knows who guards it.
     *
     * @param values of the placeholders of its words; a {@link Bilingual} in the owner's language
     */
    @Permit(Role.PUBLIC)
    public void tell(AccountId owner, Letter letter, Object... values) {
        tell(accounts.get(owner), letter, values);
    }

    /** Likewise to many, who are asked for at once. */
    @Permit(Role.PUBLIC)
    public void tell(Collection<AccountId> owners, Letter letter, Object... values) {
        if (!owners.isEmpty()) accounts.all(owners).forEach(account -> tell(account, letter, values));
    }

    private void tell(Account account, Letter letter, Object... values) {
        if (account.closed()) return;
        var said = Stream.of(values).map(value -> value instanceof Bilingual name ? name.in(account.language()) : value).toArray();
        if (account.signsIn()) outbox.put(letter, new Login(account.login()).recipient(), account.language(), null, said);
        else unwritten.fire(new Unwritten(account.id(), account.language(), letter, List.of(said)));
    }

    /** For rooms that answer its owner, where nobody is signed in. */
    @Permit(Role.PUBLIC)
    public AccountRow known(AccountId id) {
        return accounts.get(id).row(null);
    }

    /** To somebody whose account is just being closed, at the number or address that it had; a child who signed in nowhere had none. */
    @Permit(Role.PUBLIC)
    public void tellLast(AccountId owner, String login, Letter letter) {
        var account = accounts.get(owner);
        if (account.signsIn()) outbox.put(letter, new Login(login).recipient(), account.language(), null);
    }

    /** Names for a page of rows, in one query. For pages that only those may see who deal with these people. */
    @Permit(Role.RESIDENT)
    public Map<AccountId, String> names(Collection<AccountId> ids) {
        return accounts.all(ids).stream().collect(toMap(Account::id, Account::name));
    }
}
