package org.haoren.awards.honours;

import java.time.LocalDate;
import org.haoren.awards.rounds.RoundId;
import org.haoren.platform.files.FileId;

/**
 * An honour, as everybody may see it. It keeps the names of round and category as they were when it was given.
 *
 * @param number the certificate's: the round's code and a running number
 * @param portrait null where there is none
 * @param since the day on which it was given
 */
public record HonourRow(HonourId id, String number, RoundId round, String roundZh, String roundEn, String category, String categoryZh, String categoryEn,
        String name, String nameEn, String unit, String headlineZh, String headlineEn, String storyZh, String storyEn, FileId portrait, LocalDate since, long votes) {}
