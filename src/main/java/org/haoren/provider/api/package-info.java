/** The identity service in the API. */
package org.haoren.provider.api;
