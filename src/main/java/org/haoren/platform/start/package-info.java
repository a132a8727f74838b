/** What runs before there is a server. Lies at the root of the WAR, outside the application, and knows nothing of it but a few system properties. */
package org.haoren.platform.start;
