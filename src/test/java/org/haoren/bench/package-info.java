/** How fast the portal is: {@code mvn -Pbench verify}. Everything as a ratio to a servlet in the same server that does nothing. */
package org.haoren.bench;
