/** Gazetteers that users have: dumps of GeoNames and OCHA's tables of administrative areas, read into one table. */
@NullMarked
package org.isnad.io.gazetteer;

import org.jspecify.annotations.NullMarked;
