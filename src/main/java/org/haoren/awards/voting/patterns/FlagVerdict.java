package org.haoren.awards.voting.patterns;

public enum FlagVerdict { NOTHING_WRONG, FOLLOW_UP }
