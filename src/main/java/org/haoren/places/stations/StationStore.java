package org.haoren.places.stations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.haoren.places.districts.DistrictId;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.store.Page;
import org.haoren.platform.store.ReadOnce;

@ApplicationScoped
class StationStore {
    /** For choices; a city with more stations wants a search instead. */
    static final int MOST = 500;
    static final int PAGE = 24;
    @PersistenceContext EntityManager em;

    void add(Station station) {
        em.persist(station);
    }

    void flush() {
        em.flush();
    }

    @ReadOnce
    public Optional<Station> find(StationId id) {
        return byCode(id).getResultStream().findFirst();
    }

    Station locked(StationId id) {
        return byCode(id).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst().orElseThrow(() -> new Missing(id));
    }

    private TypedQuery<Station> byCode(StationId id) {
        return em.createQuery("select s from Station s where s.code = :code", Station.class).setParameter("code", id.code());
    }

    @ReadOnce
    public List<Station> ledBy(AccountId leader) {
        return em.createQuery("select s from Station s where s.leader = :leader order by s.registeredAt desc, s.id desc", Station.class)
                .setParameter("leader", leader).setMaxResults(StationDesk.MOST_A_PERSON).getResultList();
    }

    Page<Station> waiting(int page) {
        var rows = em.createQuery("select s from Station s where s.status = :status order by s.registeredAt, s.id", Station.class);
        return Page.of(rows.setParameter("status", StationStatus.REGISTERED), counted(StationStatus.REGISTERED), page, PAGE);
    }

    private TypedQuery<Long> counted(StationStatus status) {
        return em.createQuery("select count(s) from Station s where s.status = :status", Long.class).setParameter("status", status);
    }

    Page<Station> approved(int page) {
        var rows = em.createQuery("select s from Station s where s.status = :status order by s.district, s.id", Station.class);
        return Page.of(rows.setParameter("status", StationStatus.APPROVED), counted(StationStatus.APPROVED), page, PAGE);
    }

    Page<Station> approved(List<DistrictId> districts, int page) {
        var codes = districts.stream().map(DistrictId::code).toList();
        var where = " from Station s where s.status = :status and s.district in :codes";
        var rows = em.createQuery("select s" + where + " order by s.district, s.id", Station.class);
        var total = em.createQuery("select count(s)" + where, Long.class);
        return Page.of(rows.setParameter("status", StationStatus.APPROVED).setParameter("codes", codes),
                total.setParameter("status", StationStatus.APPROVED).setParameter("codes", codes), page, PAGE);
    }

    @ReadOnce
    public List<Station> allApproved() {
        return em.createQuery("select s from Station s where s.status = :status order by s.district, s.id", Station.class)
                .setParameter("status", StationStatus.APPROVED).setMaxResults(MOST).getResultList();
    }

    long countApproved() {
        return counted(StationStatus.APPROVED).getSingleResult();
    }

    List<Station> approved(Collection<StationId> ids) {
        if (ids.isEmpty()) return List.of();
        return em.createQuery("select s from Station s where s.status = :status and s.code in :codes", Station.class)
                .setParameter("status", StationStatus.APPROVED).setParameter("codes", ids.stream().map(StationId::code).distinct().toList()).getResultList();
    }
}
