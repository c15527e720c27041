/** The values that pass between the stages of reading: pages, spans, mentions, claims. */
@NullMarked
package org.isnad.model;

import org.jspecify.annotations.NullMarked;
