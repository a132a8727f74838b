/** Which characters may stand in a text that people hand in. Every text of every form names one of the two kinds; a test says so. */
package org.haoren.platform.text;
