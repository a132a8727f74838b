/** What speaks against a form that somebody sent in: its own constraints, what could not be read of it, and what the room says, all told at once. */
package org.haoren.platform.form;
