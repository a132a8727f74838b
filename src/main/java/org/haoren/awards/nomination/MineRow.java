package org.haoren.awards.nomination;

import java.time.Instant;

/** A case that the caller is a recommender of. Until the notice stands, a shortlisted case still reads as checked. */
public record MineRow(CandidateRow candidate, Instant at) {}
