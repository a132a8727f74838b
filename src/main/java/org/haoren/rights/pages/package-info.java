/** {@code /rights/…}. */
package org.haoren.rights.pages;
