package org.isnad.model;

/** The type of a claimed event or state. */
public enum ClaimType {
    CLASH,
    STRIKE,
    ATTACK,
    SEIZURE,
    CONTROL,
    SIEGE,
    DEPLOYMENT,
    CASUALTIES,
    DAMAGE,
    DETENTION,
    RELEASE,
    SURRENDER,
    WITHDRAWAL,
    DISPLACEMENT,
    PRESENCE,
    TALKS,
    PROPOSAL,
    AGREEMENT,
    REFUSAL,
    BREACH,
    AID,
    THREAT,
    ACCUSATION,
    SUPPORT,
    SANCTION,
    PROTEST,
    APPOINTMENT
}
