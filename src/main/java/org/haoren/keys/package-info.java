/**
 * The keys that personal data is sealed with: which there are, beginning a new one, and sealing anew what older ones sealed.
 *
 * <p>Words: the <em>ring</em> is all keys that the portal holds; the <em>newest</em> seals; a <em>run</em> seals one table anew with the newest key, row by row.
 *
 * <p>Rules: a new key begins by a security administrator's word, or because a setting asks for other algorithms; from then on nothing is sealed with an older one, and
 * every node seals anew what there is, a few hundred rows a step, while people work on. A step is a transaction, and how far a run has come stands in it: whatever
 * ends in between goes on where it was. An older key is given up only when a look at every row has found nothing that it sealed. Keys themselves never leave
 * the data folder; pages and answers name them by their ids.
 *
 * <p>Knows the platform alone.
 */
package org.haoren.keys;
