/**
 * The demo city: loaded once, through the desks, by its invented people, with the clock set back; and a clock that everybody may move forward, so that the
 * whole story can be walked in an afternoon; and a page where the codes and notices arrive that would have gone to telephones and mailboxes. None of it exists in production.
 */
package org.haoren.office.demo;
