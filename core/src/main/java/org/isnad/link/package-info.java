/** Which claims are on the same matter, and which of them cannot both hold. */
@NullMarked
package org.isnad.link;

import org.jspecify.annotations.NullMarked;
