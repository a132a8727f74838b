/** The staff's desk: what waits for whom. Owns no domain rule; asks the rooms' desks. */
package org.haoren.office;
