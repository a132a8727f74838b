/**
 * Proof of work: a sender's device computes a little before a form is taken, so that sending thousands of them costs something. The protocol is ALTCHA's; nobody
 * has to see, hear or recognise anything.
 *
 * <p>Words: a <em>challenge</em> is a number's hash, the <em>solution</em> is the number. A challenge is made for one <em>purpose</em>, ends after a while, and is
 * kept nowhere: it carries its own signature. Rooms hand out their challenges and ask for solutions, and no page or resource does it in their place.
 */
package org.haoren.platform.proof;
