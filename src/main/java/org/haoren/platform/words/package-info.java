/** Words in the visitor's language. zh-CN is the default bundle and complete; en is complete too. */
package org.haoren.platform.words;
