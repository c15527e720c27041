/** What happened: words that tell events and states, with their roles, status and negation. */
@NullMarked
package org.isnad.event;

import org.jspecify.annotations.NullMarked;
