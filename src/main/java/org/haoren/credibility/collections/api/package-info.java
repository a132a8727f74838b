/** Collections for programs. */
package org.haoren.credibility.collections.api;
