package org.haoren.activities.stars;

/** @param named whether the caller agrees to be named, masked, in notices of stars */
public record StarConsentForm(boolean named) {}
