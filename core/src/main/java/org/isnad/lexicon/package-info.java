/** Tables and rules of Arabic as files: read, checked, and handed on as plain rows. */
@NullMarked
package org.isnad.lexicon;

import org.jspecify.annotations.NullMarked;
