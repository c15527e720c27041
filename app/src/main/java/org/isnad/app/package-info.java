/** The product: the command line. */
@NullMarked
package org.isnad.app;

import org.jspecify.annotations.NullMarked;
