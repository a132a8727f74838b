/**
 * Messages to people: codes and notices, to a mobile number or an e-mail address.
 *
 * <p>Words: a <em>letter</em> is a kind of message, with words of its own; the <em>outbox</em> holds messages until they are sent; a <em>carrier</em> takes those of one
 * channel: a mail server (SMTP), a gateway for text messages (HTTP); the <em>postman</em> of a node brings what is due to the carriers.
 *
 * <p>Rules: a message is written in the transaction of what caused it, so that there is none without the other, and sent only after that has been committed: at once
 * by the node that wrote it, else by the first whose timer finds it due. Before it is handed over, a node marks it as its own for some minutes; two nodes never have
 * the same one in hand. A message that was handed over twice is possible only where a node died, or lost the database, between the carrier's yes and writing it down; both
 * carry the same id then. What fails is tried again after ever longer waits, up to a stated number of times; what has become useless meanwhile (a code that has
 * expired) is not sent any more. Address and text are personal data: sealed while they wait, deleted with their row some days after.
 *
 * <p>In the demo city a channel without a carrier sends nothing, and a page shows what would have gone out. In production such a message is given up at once.
 */
package org.haoren.platform.mail;
