/**
 * Collections: service certificates of many people for one school or unit, each handed over by its own person.
 *
 * <p>Words: a <em>collection</em> is opened by somebody of the office or of a station for a named school or unit, about one period, until a last day; an <em>agreement</em> is a volunteer's own act by which their
 * certificate of that period is in it.
 *
 * <p>Rules: nobody is in a collection without an act of their own, or of who guards them; before it they read who asks, what for and what is handed over. Only whoever opened it sees who agreed and gets the papers, while
 * the agreement stands and the certificate holds; each opening is written down, and its person sees it. An agreement is taken back at any time: from then on nothing more is handed out. Some time after its last day
 * all agreements are deleted; the certificates stay their holders'.
 *
 * <p>May be called by {@code office}; itself knows {@code credibility.certificates}, guardians, accounts and the platform.
 */
package org.haoren.credibility.collections;
