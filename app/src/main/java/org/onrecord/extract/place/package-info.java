/**
 * Where: finds names of places and tells, as far as it can, where they lie.
 *
 * <p>Names come from the built-in {@link org.onrecord.extract.place.Gazetteer}, and, for the many villages that none holds, from the language:
 * a capitalised name after "in", after "the town of", before "district". A name that leads to a person, an organisation or a building is
 * left alone. Which of several places of one name is meant is decided by what stands beside it and by the countries of the article; the
 * reasons stay with the mark. Language is in the rule files only.
 */
@NullMarked
package org.onrecord.extract.place;

import org.jspecify.annotations.NullMarked;
