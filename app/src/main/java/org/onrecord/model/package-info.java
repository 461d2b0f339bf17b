/**
 * The nouns of the record: documents, claims with their figures and voices, incidents, estimates, disclosures and the entries of a ledger.
 *
 * <p>Everything here is an immutable value that checks itself when it is made, and depends on the JDK alone. The stages of the journey
 * exchange these types and nothing else, so that each stage can be read, tested and replaced without the others. The meaning of a
 * claim's fields is the annotation guide's; GLOSSARY.md at the root of the project keeps the terms.
 */
@NullMarked
package org.onrecord.model;

import org.jspecify.annotations.NullMarked;
