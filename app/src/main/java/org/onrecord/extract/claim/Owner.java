package org.onrecord.extract.claim;

/**
 * Whose the people of a number are.
 *
 * @param kind named by its name, the side of whoever speaks, or the one that the speaker fights
 * @param side its name; empty where it is told only by its part in the fight
 */
record Owner(Kind kind, String side) {

    enum Kind {
        NAMED,
        SPEAKER,
        ENEMY
    }
}
