/** How this house says no: {@code Refused} with reasons in the user's words, {@code Missing} for what is not there. */
package org.haoren.platform.refusal;
