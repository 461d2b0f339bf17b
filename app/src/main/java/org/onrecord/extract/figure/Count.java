package org.onrecord.extract.figure;

import org.onrecord.extract.rule.Attributed;
import org.onrecord.model.Figure;

/**
 * A number of people, perhaps, with the words that bound it.
 *
 * @param figure what it says
 * @param kind of the rule that read it: {@code plain}, {@code bound}, {@code vague}, {@code zero}, {@code ordinal}, {@code all}
 * @param rule that read it
 */
public record Count(Figure figure, String kind, String rule) implements Attributed {

    @Override
    public String attribute(String key) {
        return key.equals("kind") ? kind : "";
    }
}
