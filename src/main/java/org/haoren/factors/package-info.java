/**
 * The second factor at sign-in.
 *
 * <p>Words: an <em>app</em> on the person's telephone shows a <em>code</em> of six digits for each half minute (TOTP, RFC 6238); a <em>recovery code</em> stands in
 * for it once; a <em>reset</em> takes both away from somebody who has lost them.
 *
 * <p>Rules: after the right password of somebody who has an app there is no sign-in yet, but a sealed note that the browser carries for some minutes; only with a
 * code does it become one. Each code works once, the one of the half minute before or after as well. Wrong codes are counted only after the right password, so that nobody
 * locks out whose password they do not know. The app's secret is kept sealed; recovery codes are shown once, and kept as keyed hashes. Whoever works for the office, runs,
 * guards or checks the portal must have an app or a passkey in production: without either these roles are held back, and the portal leads there; who has only passkeys is asked for one after the password. Who has a recovery code or the app takes
 * the app away themself; for who has neither, a system administrator proposes it, and a security administrator confirms it; passkeys go with it. An app that was set up since a number or address was taken over goes when that is taken back. The owner reads whatever happened to it.
 *
 * <p>May be called by every room after it; itself knows {@code passkeys}, {@code accounts} and the platform. Answers {@code platform.permit.SecondFactor}.
 */
package org.haoren.factors;
