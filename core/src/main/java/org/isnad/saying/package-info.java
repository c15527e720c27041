/** Sayings: who said what, through whom, and how. */
@NullMarked
package org.isnad.saying;

import org.jspecify.annotations.NullMarked;
