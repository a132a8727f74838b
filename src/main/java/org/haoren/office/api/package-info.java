/** {@code /api/people}. */
package org.haoren.office.api;
