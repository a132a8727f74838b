/** The whole story over REST, each step by the person whom it belongs to, and refused to everybody else. */
package org.haoren.story;
