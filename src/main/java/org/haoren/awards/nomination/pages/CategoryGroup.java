package org.haoren.awards.nomination.pages;

import java.util.List;
import org.haoren.awards.nomination.CandidateRow;
import org.haoren.awards.rounds.CategoryRow;

/** The candidates of one category, in the order of surname strokes. */
public record CategoryGroup(CategoryRow category, List<CandidateRow> candidates) {}
