package org.onrecord.reconcile;

/** How a voice stands to the people it counts: it decides how far its word goes. */
enum Stand {
    /** An official of their own side, speaking against its interest. */
    OWN,
    /** Neither side of the fight: monitors, reporters, aid workers, hospitals, local officials of a third side. */
    INDEPENDENT,
    /** The party that fights them: never moves the best figure. */
    ENEMY
}
