/** The question, the link of the letter, and the office's disputes. */
package org.haoren.volunteers.disputes.pages;
