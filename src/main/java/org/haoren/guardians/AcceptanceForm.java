package org.haoren.guardians;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** @param purposes that the guardian consents to @param understood that they have read what follows from it and what could happen */
public record AcceptanceForm(@NotEmpty @Size(max = 10) List<@NotNull ConsentPurpose> purposes, boolean understood) {}
