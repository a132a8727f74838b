package org.haoren.office;

import org.haoren.platform.store.Page;

/** @param more whether more people fit than a search shows, so that a longer text is needed */
public record SearchRow(Page<PersonRow> people, boolean more) {}
