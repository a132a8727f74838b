/** What an operator may change, read once and checked before anything else starts. */
package org.haoren.platform.config;
