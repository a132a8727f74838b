/** Facts: what has become true, told in the transaction that made it true. */
package org.haoren.platform.facts;
