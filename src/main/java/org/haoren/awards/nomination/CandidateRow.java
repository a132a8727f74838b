package org.haoren.awards.nomination;

import org.haoren.awards.rounds.RoundId;
import org.haoren.places.districts.DistrictId;
import org.haoren.platform.files.FileId;

/** A candidate. Texts are those of the first recommendation; {@code nameEn}, {@code headlineEn}, {@code deedsEn}, {@code portrait} may be null, {@code unit} empty. */
public record CandidateRow(CaseId id, RoundId round, String category, String name, String nameEn, String unit, DistrictId district,
        String headlineZh, String headlineEn, String deedsZh, String deedsEn, FileId portrait, CaseStatus status) {}
