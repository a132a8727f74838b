/** Certificates as pages: one's own, and everybody's check. */
package org.haoren.credibility.certificates.pages;
