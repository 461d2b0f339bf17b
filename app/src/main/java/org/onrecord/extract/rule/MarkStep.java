package org.onrecord.extract.rule;

import java.util.Map;

/** Takes what an earlier pass has laid, the longest first. */
final class MarkStep extends Step {

    private final int layer;
    private final Map<String, String> attributes;
    private final int slot;
    private final Step next;

    /** @param layer its number in the grammar */
    MarkStep(Starts starts, int layer, Map<String, String> attributes, int slot, Step next) {
        super(starts);
        this.layer = layer;
        this.attributes = attributes;
        this.slot = slot;
        this.next = next;
    }

    @Override
    boolean match(Attempt a, int i) {
        if (i >= a.limit || (a.page.layersAt(i) >>> layer & 1) == 0) {
            return false;
        }
        Layer<?> marks = a.page.layer(layer);
        for (int n = marks.firstFrom(i); n < marks.size(); n++) {
            Layer.Mark<?> mark = marks.get(n);
            if (mark.from() != i) {
                return false;
            }
            if (mark.to() <= a.limit && has(mark.value()) && a.capture(slot, i, mark.to(), mark.value(), next)) {
                return true;
            }
        }
        return false;
    }

    private boolean has(Object value) {
        return attributes.isEmpty() || value instanceof Attributed attributed && TermSet.has(attributed, attributes);
    }
}
