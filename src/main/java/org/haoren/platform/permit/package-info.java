/**
 * Who is asking, and may they: nothing is permitted unless a desk method says so. Nobody decides about themself or about a minor for whom they answer: {@link
 * org.haoren.platform.permit.Decider}.
 */
package org.haoren.platform.permit;
