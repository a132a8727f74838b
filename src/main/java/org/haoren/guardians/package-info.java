/**
 * Minors and their guardians: who answers for whom, and what a guardian has consented to.
 *
 * <p>Words: a <em>ward</em> is a minor, a <em>guardian</em> the adult who answers for them; their <em>guardianship</em> is asked for by the ward, accepted by the guardian,
 * and <em>confirmed</em> once one clerk has seen the <em>proof</em> of it and a second person has said so too; without the guardian it ends by an <em>ending</em>, seen and confirmed likewise; a <em>consent</em> is for one purpose;
 * <em>maturity</em> is what somebody's age lets them do by themself; <em>own income</em> makes somebody of full age earlier.
 *
 * <p>Rules: maturity follows from the verified birth date and the clock at every question, so that no job can be late: from full age on there is no guardian and no consent, whatever
 * is written. Consent counts while its guardianship is confirmed. Of two guardians either may consent and either may withdraw, and a withdrawal wins until who said it says otherwise.
 * Of a child under fourteen nothing is named, whatever is consented to. Nobody is their own guardian or their ward's ward; a guardian is verified and of full age.
 * A guardian opens a record for a child under fourteen, acts for it and comes along, reads what it was told, and may ask another adult to guard it as well; a small child, under eight, has no number and no hours.
 * Nobody is told whether a number or address that they name as their guardian's has an account. Who records never confirms, and neither does either for themself or their ward.
 * The log says that something changed, never for whom.
 *
 * <p>May be called by every room after it; itself knows {@code accounts}, {@code accounts.confirmation} and the platform. It tells {@code ConsentWithdrawn} and
 * {@code GuardianGone}, hears {@code accounts.Unwritten}, and answers {@link org.haoren.platform.permit.Wards}.
 */
package org.haoren.guardians;
