package org.haoren.wishes;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.haoren.accounts.AccountDesk;
import org.haoren.platform.crypto.KeyedHash;
import org.haoren.platform.crypto.Sealing;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.personal.Gate;
import org.haoren.platform.personal.OpenedRow;
import org.haoren.platform.personal.Sealed;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Constraints;

/** The sealed side: the one gate to what people wrote. */
@ApplicationScoped
class CaseFiles {
    static final String PURPOSE = "wish_file";
    private static final int MOST = 50;
    @PersistenceContext EntityManager em;
    @Inject Sealing sealing;
    @Inject KeyedHash hash;
    @Inject AccountDesk accounts;
    @Inject WishStore wishes;
    @Inject Gate gate;

    /** @throws Refused when this person has the very same wish open already: a form sent twice */
    void add(Wish wish, AccountId poster, WishForm form, Instant now) {
        var sealed = new String[] {sealed(form.title().strip()), sealed(form.need().strip()),
                form.contact() == null || form.contact().isBlank() ? null : sealed(form.contact().strip())};
        var content = String.join("\n", form.station(), form.kind().name(), form.title().strip(), form.need().strip());
        try {
            em.persist(new CaseFile(wish.id(), poster, sealed, hash.of("wish", poster.value() + "\n" + content), now));
            em.flush();
        } catch (PersistenceException e) {
            if (Constraints.violated(e, "wish_file_once")) throw new Refused(WishRefusal.ALREADY_POSTED);
            throw e;
        }
    }

    private String sealed(String clear) {
        return sealing.seal(PURPOSE, clear);
    }

    CaseFile of(Wish wish) {
        return em.createQuery("select f from CaseFile f where f.wish = :wish", CaseFile.class).setParameter("wish", wish.id().code()).getSingleResult();
    }

    String posterName(Wish wish) {
        var poster = of(wish).poster();
        return accounts.names(List.of(poster)).getOrDefault(poster, "");
    }

    /** Opens the file and writes down who did and why. */
    CaseFileRow read(Wish wish, ReadingPurpose purpose, Instant now) {
        var file = of(wish);
        gate.opens(file.poster(), sealed(wish), purpose.name(), null);
        return new CaseFileRow(wish.row(now), posterName(wish), open(file.sealedTitle()), open(file.sealedNeed()), open(file.sealedContact()), file.postedAt(),
                readings(wish));
    }

    private List<CaseFileRow.ReadingRow> readings(Wish wish) {
        var latest = gate.of(sealed(wish), MOST);
        var names = accounts.names(latest.stream().map(OpenedRow::reader).collect(toSet()));
        return latest.stream().map(each -> new CaseFileRow.ReadingRow(names.getOrDefault(each.reader(), ""), ReadingPurpose.valueOf(each.purpose()), each.at())).toList();
    }

    private static Sealed sealed(Wish wish) {
        return new Sealed(PURPOSE, wish.id().code());
    }

    /** Their own, for whom nothing is sealed. */
    List<PostedRow> of(AccountId poster, Instant now) {
        var files = em.createQuery("select f from CaseFile f where f.poster = :poster order by f.postedAt desc, f.id desc", CaseFile.class)
                .setParameter("poster", poster).setMaxResults(MOST).getResultList();
        var byId = wishes.all(files.stream().map(CaseFile::wish).toList()).stream().collect(toMap(Wish::id, Function.identity()));
        return files.stream().map(file -> row(file, byId.get(file.wish()), now)).toList();
    }

    private PostedRow row(CaseFile file, Wish wish, Instant now) {
        return new PostedRow(wish.row(now), open(file.sealedTitle()), file.reason(), file.postedAt(), wish.claimUntil(now));
    }

    private String open(String sealed) {
        return sealing.open(PURPOSE, sealed);
    }
}
