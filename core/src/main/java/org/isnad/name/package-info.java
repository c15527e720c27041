/** Names: persons, bodies, states, outlets and places, each once an article with its mentions. */
@NullMarked
package org.isnad.name;

import org.jspecify.annotations.NullMarked;
