/** {@code /api/volunteers/qualifications}. */
package org.haoren.volunteers.qualifications.api;
