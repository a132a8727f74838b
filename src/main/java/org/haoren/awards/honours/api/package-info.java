/** Results and honours over REST. */
package org.haoren.awards.honours.api;
