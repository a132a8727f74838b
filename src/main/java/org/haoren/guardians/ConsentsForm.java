package org.haoren.guardians;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** @param purposes that the guardian consents to from now on; whatever they consented to and is not among them is withdrawn */
public record ConsentsForm(@NotNull @Size(max = 10) List<@NotNull ConsentPurpose> purposes) {}
