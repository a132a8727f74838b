package org.haoren.credibility.certificates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.haoren.credibility.log.LogDesk;
import org.haoren.credibility.log.LogProofRow;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.rates.Rate;
import org.haoren.platform.rates.Rates;
import org.haoren.platform.refusal.Refused;

/** Tells anybody who has a certificate's number whether it holds. */
@ApplicationScoped
@Transactional
@Permit
public class CertificateCheckDesk {
    private static final String LOG = "city";
    @Inject CertificateStore store;
    @Inject CertificateSigner signer;
    @Inject LogDesk log;
    @Inject Rates rates;

    /**
     * @return empty where there is no such certificate
     * @throws Refused with {@link CertificateRefusal#NUMBER_WRONG} where it cannot be a number: a sign was mistyped
     */
    @Permit(Role.PUBLIC)
    public Optional<CertificateRow> check(String typed) {
        rates.take(Rate.LOOKUP);
        var number = CertificateNumber.of(typed).orElseThrow(() -> new Refused(CertificateRefusal.NUMBER_WRONG.on("number")));
        return store.find(number).map(Certificate::row);
    }

    /** The same with proofs against the log as it stands now. */
    @Permit(Role.PUBLIC)
    public Optional<CheckedRow> proved(String typed) {
        return check(typed).map(row -> new CheckedRow(row, proof(row.leaf()), proof(row.endedLeaf())));
    }

    private LogProofRow proof(Long leaf) {
        return leaf == null ? null : log.inclusion(LOG, leaf);
    }

    /**
     * Those that do not hold any more among the certificates issued in a part of the city's log, by their index in it.
     *
     * @param from the first index @param to not that one any more
     * @return empty where none was issued in it
     */
    @Permit(Role.PUBLIC)
    public Optional<List<Long>> ended(long from, long to) {
        return store.anyIssued(from, to) ? Optional.of(store.ended(from, to)) : Optional.empty();
    }

    /** Public keys by which certificates are signed, X.509, base 64; the last signs now. */
    @Permit(Role.PUBLIC)
    public List<String> keys() {
        return signer.keys();
    }
}
