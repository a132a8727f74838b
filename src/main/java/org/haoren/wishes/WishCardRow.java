package org.haoren.wishes;

import java.time.Instant;
import java.time.LocalDate;
import org.haoren.places.stations.StationId;

/**
 * A wish's public card. No person is in it.
 *
 * @param titleEn empty where the station wrote Chinese only, as cardEn
 * @param ageBand null before the card is written
 * @param untilDay last day on the wall; null before the card is written
 * @param status as of now: a claim whose term is over counts as given back
 * @param closedAt null until fulfilled
 */
public record WishCardRow(WishId id, StationId station, WishKind kind, String titleZh, String titleEn, String cardZh, String cardEn, String alias,
        AgeBand ageBand, int valueYuan, LocalDate untilDay, WishStatus status, Instant publishedAt, Instant closedAt) {}
