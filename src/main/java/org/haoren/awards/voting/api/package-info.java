/** Ballots over REST. */
package org.haoren.awards.voting.api;
