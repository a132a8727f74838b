package org.haoren.awards.honours;

public enum ResultStage { COMPUTED, CONFIRMED_ONCE, CONFIRMED, IN_NOTICE, PUBLISHED }
