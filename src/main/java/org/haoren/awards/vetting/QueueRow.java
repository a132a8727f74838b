package org.haoren.awards.vetting;

import org.haoren.awards.nomination.CandidateRow;

/** A case in the list. @param opinions how many units have spoken */
public record QueueRow(CandidateRow candidate, long opinions, boolean exclusionPending) {}
