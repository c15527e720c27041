package org.isnad.saying;

import org.isnad.model.Actor;

/** Where the text names an actor: a half-open range of tokens. */
record Mention(int start, int end, Actor actor) {}
