/** Gazetteers of others, read into the columns of a table of places. */
@NullMarked
package org.isnad.io.gazetteer;

import org.jspecify.annotations.NullMarked;
