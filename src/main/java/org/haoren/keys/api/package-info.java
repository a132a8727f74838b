/** {@code /api/sealing-keys}. */
package org.haoren.keys.api;
