package org.haoren.accounts;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.haoren.platform.mail.Recipient;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.time.CityTime;

/** Documents and contacts for the rooms that are told of people who may have no account: compared by keyed hash, never looked at. No address leads here. */
@ApplicationScoped
@Transactional
@Permit
public class DocumentDesk {
    @Inject DocumentStore documents;
    @Inject IdentityNumbers numbers;
    @Inject CityTime time;
    @Inject Caller caller;

    /** What it says, and what its hash is; objections stand beside the fields of {@link IdentityForm}. Keeps nothing. @param type null is a card @param born null for cards */
    @Permit(Role.PUBLIC)
    @Transactional(Transactional.TxType.SUPPORTS)
    public ReadDocument read(DocumentType type, String number, String country, LocalDate born) {
        var read = new StatedDocument(type, number, country, born).read(time.today());
        var document = read.document();
        return document == null ? new ReadDocument(null, null, read.objections()) : new ReadDocument(numbers.hashed(document), document.born(), read.objections());
    }

    /** Who was verified by these documents, in one query; whoever was not is left out. */
    @Permit(Role.PUBLIC)
    public Map<String, AccountId> holders(Collection<String> hashes) {
        return hashes.isEmpty() ? Map.of() : documents.holders(hashes).stream().collect(toMap(DocumentStore.Holder::hash, holder -> new AccountId(holder.account())));
    }

    /** By which documents these people were verified, in one query. */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public Map<String, AccountId> of(Collection<AccountId> accounts) {
        return accounts.isEmpty() ? Map.of() : documents.of(accounts).stream().collect(toMap(DocumentStore.Holder::hash, holder -> new AccountId(holder.account())));
    }

    /** Of all documents by which the caller was verified; none means that they were not. */
    @Permit(Role.RESIDENT)
    public Set<String> mine() {
        return Set.copyOf(documents.hashes(caller.account()));
    }

    /** Where somebody is reached who writes this; empty for what is neither a mobile number nor an e-mail address. */
    @Permit(Role.PUBLIC)
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Recipient> recipient(String typed) {
        return Login.of(typed).map(Login::recipient);
    }
}
