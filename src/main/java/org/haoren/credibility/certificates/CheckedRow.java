package org.haoren.credibility.certificates;

import org.haoren.credibility.log.LogProofRow;

/** A certificate with the proof that the public log has it. @param ended that the log has its end; null while it is valid */
public record CheckedRow(CertificateRow certificate, LogProofRow issued, LogProofRow ended) {}
