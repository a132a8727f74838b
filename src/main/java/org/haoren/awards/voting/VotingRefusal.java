package org.haoren.awards.voting;

import org.haoren.platform.refusal.Refusal;

public enum VotingRefusal implements Refusal {
    VOTING_NOT_OPEN, SHORTLIST_UNDER_NOTICE, NOT_VERIFIED, ALREADY_VOTED,
    UNKNOWN_CANDIDATE, CHOSEN_TWICE, TOO_FEW_IN_CATEGORY, TOO_MANY_IN_CATEGORY, TOO_FEW, TOO_MANY,
    COUNT_BEFORE_CLOSE
}
