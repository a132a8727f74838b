/** Collections as pages: one's own, one of them, and what a volunteer is asked. */
package org.haoren.credibility.collections.pages;
