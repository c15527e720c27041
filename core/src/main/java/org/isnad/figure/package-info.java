/** Numerals and figures: what the text counts and measures. */
@NullMarked
package org.isnad.figure;

import org.jspecify.annotations.NullMarked;
