/** Who is asking, and may they: nothing is permitted unless a desk method says so. */
package org.haoren.platform.permit;
