/** Rounds as everybody sees them, and the office's pages that plan and open them. */
package org.haoren.awards.rounds.pages;
