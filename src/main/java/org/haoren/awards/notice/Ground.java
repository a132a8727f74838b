package org.haoren.awards.notice;

/** Why somebody objects. */
public enum Ground {
    UNTRUE_DEEDS, UNLAWFUL_CONDUCT, NOT_ELIGIBLE, PROCEDURE, OTHER
}
