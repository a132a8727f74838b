package org.haoren.awards.vetting;

/** The clauses under which a candidate may be excluded; there is no other way out of a round. */
public enum Clause { FALSE_DEEDS, NOT_ELIGIBLE, UNLAWFUL_CONDUCT, OPINION_AGAINST, CONSENT_REFUSED, WITHDRAWN, DUPLICATE }
