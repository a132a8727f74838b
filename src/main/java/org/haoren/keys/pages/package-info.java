/** {@code /keys/…}. */
package org.haoren.keys.pages;
