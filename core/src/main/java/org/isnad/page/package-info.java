/** Pages as they are scraped: their lines with zones, their articles, and what they print of outlet and date. */
@NullMarked
package org.isnad.page;

import org.jspecify.annotations.NullMarked;
