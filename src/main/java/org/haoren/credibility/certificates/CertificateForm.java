package org.haoren.credibility.certificates;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.haoren.platform.text.OneLine;

/**
 * What a certificate is asked for.
 *
 * @param from first day of service; null for all from the beginning
 * @param to last day; null for today
 * @param field code of the one service field; empty for all, wishes among them
 */
public record CertificateForm(LocalDate from, LocalDate to, @Size(max = 40) @OneLine String field) {}
