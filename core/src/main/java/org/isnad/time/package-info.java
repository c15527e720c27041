/** Expressions of date, time, duration and set, with their values. */
@NullMarked
package org.isnad.time;

import org.jspecify.annotations.NullMarked;
