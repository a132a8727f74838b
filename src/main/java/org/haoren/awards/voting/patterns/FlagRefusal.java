package org.haoren.awards.voting.patterns;

import org.haoren.platform.refusal.Refusal;

public enum FlagRefusal implements Refusal { VOTING_NOT_BEGUN, VOTING_NOT_OVER, LOOKED_AT_ONCE, ALREADY_DECIDED }
