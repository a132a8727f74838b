package org.haoren.awards.rounds;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;
import org.haoren.platform.text.OneLine;

/**
 * A round as the office plans it; times on the city's wall clock; what is null is not decided yet.
 *
 * @param pace null: once
 * @param order null: by strokes
 * @param abstention null: not possible
 * @param minimumAge full years on the day on which voting opens; null: none
 * @param districts codes of the districts whose residents vote; null or empty: everybody, wherever they live
 * @param proofOfWork whether a ballot needs one; null: no
 * @param honoursPerCategory how many people are honoured in each category
 * @param publicWeight what the public vote counts, in percent of the result
 */
public record RoundForm(@NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{1,15}") String code,
        @NotBlank @Size(max = 16) @OneLine String programme,
        @NotBlank @Size(max = 40) @OneLine String zh, @Size(max = 80) @OneLine String en,
        LocalDateTime nominationOpens, LocalDateTime nominationCloses, LocalDateTime vettingCloses, LocalDateTime noticeFrom,
        LocalDateTime votingOpens, LocalDateTime votingCloses, LocalDateTime resultNoticeFrom, LocalDateTime publishOn,
        @Min(0) @Max(50) Integer perCategoryMin, @Min(1) @Max(50) Integer perCategoryMax, @Min(1) @Max(500) Integer totalMin, @Min(1) @Max(500) Integer totalMax,
        BallotPace pace, CandidateOrder order, Boolean abstention, @Min(0) @Max(100) Integer minimumAge,
        @Size(max = 100) List<@NotBlank @Size(max = 40) @OneLine String> districts, Boolean proofOfWork,
        @Min(1) @Max(100) Integer honoursPerCategory, @Min(0) @Max(100) Integer publicWeight) {}
