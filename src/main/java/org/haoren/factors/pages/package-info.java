/** One's own second factor, and resets, as pages. The step at sign-in is a page of {@code accounts}. */
package org.haoren.factors.pages;
