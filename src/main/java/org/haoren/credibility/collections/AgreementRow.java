package org.haoren.credibility.collections;

import java.time.Instant;
import org.haoren.credibility.certificates.CertificateRow;

/** Somebody's certificate in a collection, as whoever opened it sees it. @param name of its holder */
public record AgreementRow(String name, Instant agreedAt, CertificateRow certificate) {}
