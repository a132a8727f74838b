package org.haoren.volunteers;

import org.haoren.platform.permit.AccountId;

/** Told by the room that grants stars, in the transaction in which it does. @param stars that this volunteer holds from now on, 0 to 5 */
public record StarsChanged(AccountId volunteer, int stars) {}
