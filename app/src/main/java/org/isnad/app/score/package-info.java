/** Measuring the reader against annotated pages. */
@NullMarked
package org.isnad.app.score;

import org.jspecify.annotations.NullMarked;
