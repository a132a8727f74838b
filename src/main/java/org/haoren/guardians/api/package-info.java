/** {@code /api/guardianships} and {@code /api/own-incomes}. */
package org.haoren.guardians.api;
