package org.haoren.awards.vetting;

import java.util.List;
import org.haoren.awards.nomination.CandidateRow;
import org.haoren.awards.nomination.ConsentRow;

/**
 * A case as those see it who decide it.
 *
 * @param vetting null while nobody has checked it
 * @param consent null while the candidate has not agreed to be named
 * @param exclusion the one that stands, pending or in force; null if none does
 * @param dismissed exclusions that were proposed and laid aside
 */
public record VettingFileRow(CandidateRow candidate, VettingRow vetting, ConsentRow consent, List<OpinionRow> opinions, ExclusionRow exclusion, List<ExclusionRow> dismissed) {}
