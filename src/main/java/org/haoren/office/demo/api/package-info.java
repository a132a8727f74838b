/** {@code /api/demo}. */
package org.haoren.office.demo.api;
