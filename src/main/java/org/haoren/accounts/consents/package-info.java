/**
 * What people have agreed to (Personal Information Protection Law, arts. 13 to 16, 23 and 25).
 *
 * <p>Words: a <em>purpose</em> is what data is used for; a <em>consent</em> is given to one purpose in one <em>edition</em> of its text, stands until it is withdrawn or one
 * to a newer edition takes its place, and stays on record after that.
 *
 * <p>Rules: each purpose is asked for by itself; before it is withdrawn the person reads what follows; nothing else becomes harder by it. Consent to the privacy notice is
 * what an account stands on: it is withdrawn by having the account erased. A newer edition asks again, and until it is agreed to the older one counts. Rooms ask at the
 * moment of use, and hear when a consent is withdrawn.
 *
 * <p>Knows the platform alone; may be called by accounts and every room after it.
 */
package org.haoren.accounts.consents;
