package org.haoren.wishes;

public enum ClaimStatus { RUNNING, RELEASED, DELIVERED, CONFIRMED }
