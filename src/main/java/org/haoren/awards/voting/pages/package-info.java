/** The ballot and its receipt, as pages. */
package org.haoren.awards.voting.pages;
