/**
 * Rules as data: vocabularies, patterns over tokens, and the engine that finds them.
 *
 * <p>A language is a folder of resources: vocabulary files that sort words into classes with attributes, and rule files whose rules have a
 * name, patterns, what they give, and examples in which they must and must not fire. Passes lay what they found in named layers, which
 * later patterns may ask for. What a match means is the business of the passes; this package knows no language and no casualty.
 *
 * <p>Pattern syntax: {@code word} (any case), {@code "," } (quoted), {@code <class>} or {@code <class key=value>} (a term of a vocabulary),
 * {@code <@layer key=value>} (what an earlier pass found), {@code <#number>} (plain digits within bounds: {@code <#number from=1 to=31>}, {@code digits=4}), {@code <#word>}, {@code <#cap>}, {@code <#upper>}, {@code <#lower>},
 * {@code <#mark>}, {@code <#any>}, {@code ( a b | c )}, {@code ? * + {1,3}} (lazy with a further {@code ?}), {@code name:item} (captured),
 * {@code !item} and {@code &item} (look ahead), {@code ^} and {@code $} (ends of the sentence), {@code %name} (a piece defined with {@code let}).
 * A match never crosses the end of a sentence.
 */
@NullMarked
package org.onrecord.extract.rule;

import org.jspecify.annotations.NullMarked;
