/** Parts of other rooms' pages that name districts. */
package org.haoren.places.districts.pages;
