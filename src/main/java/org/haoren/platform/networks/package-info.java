/** Networks and what people call them, as an operator wrote them down: no service is asked, nothing is guessed. */
package org.haoren.platform.networks;
