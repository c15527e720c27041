/** The matcher that rule files compile to: words, slots, alternatives, options and short gaps. */
@NullMarked
package org.isnad.pattern;

import org.jspecify.annotations.NullMarked;
