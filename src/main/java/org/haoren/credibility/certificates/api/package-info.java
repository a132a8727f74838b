/** The same acts over REST. */
package org.haoren.credibility.certificates.api;
