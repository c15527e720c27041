/** Measurements side by side, in one run on one text. */
@NullMarked
package org.isnad.bench;

import org.jspecify.annotations.NullMarked;
