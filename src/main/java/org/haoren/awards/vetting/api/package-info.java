/** The vetting of cases over REST. */
package org.haoren.awards.vetting.api;
