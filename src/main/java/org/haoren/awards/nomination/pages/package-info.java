/** Recommending somebody, one's own recommendations, candidates, and cases as staff read them. */
package org.haoren.awards.nomination.pages;
