/**
 * What everybody may read without an account: the home page and the pages about the portal itself. Owns no table, writes nothing; may read the rows of any
 * room.
 */
package org.haoren.portal;
