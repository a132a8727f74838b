/** The same acts over REST. */
package org.haoren.wishes.api;
