package org.isnad.link;

/**
 * Why two accounts are held to be on one happening or state.
 *
 * @param reason what a person reads: "same place, one day apart, both: killed"
 * @param weight how much speaks for it; more is surer
 */
public record Tie(String reason, int weight) {}
