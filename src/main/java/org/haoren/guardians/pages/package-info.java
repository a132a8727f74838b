/** Guardians as pages: one's own, a request, a ward, and the counter. */
package org.haoren.guardians.pages;
