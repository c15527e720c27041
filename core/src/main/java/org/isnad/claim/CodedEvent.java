package org.isnad.claim;

import org.isnad.model.ClaimType;
import org.isnad.model.Status;

/**
 * What the code tables can ask of an event.
 *
 * @param trigger the folded dictionary form of its trigger
 * @param words the tags of the words in its clause
 * @param actors the tags of each actor; one entry with the tag {@code none} where there is none
 * @param targets as {@code actors}
 */
record CodedEvent(ClaimType type, Status status, String trigger, long words, long[] actors, long[] targets) {}
