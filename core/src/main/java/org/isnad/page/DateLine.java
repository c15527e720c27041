package org.isnad.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a line that prints a date says.
 *
 * @param day the day, or null where it prints a clock time, an age ("three hours ago") or a date without its year
 * @param isUpdate whether it is labelled as the last change rather than the first publication
 */
record DateLine(@Nullable LocalDate day, boolean isUpdate) {}
