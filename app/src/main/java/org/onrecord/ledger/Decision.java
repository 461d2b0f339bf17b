package org.onrecord.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Coded;

/** What a person may decide about the record: the closed set. Ids may be given by their beginning. */
public sealed interface Decision {

    /** What it is about, as a person would name it; for messages. */
    String about();

    /** True where it must be said why. */
    default boolean needsWhy() {
        return true;
    }

    /** A decision about one claim: its document is recorded with it, and erased with it. */
    sealed interface OnClaim extends Decision {
        String claim();

        @Override
        default String about() {
            return claim();
        }
    }

    /** A decision on which claims tell of one happening. */
    sealed interface OnIncidents extends Decision {}

    /**
     * Puts in a claim that no engine found.
     *
     * @param evidence words that stand once in the document
     * @param values in words, at least an outcome
     * @param words on which a value rests, where these are not the evidence
     * @param incident to which it belongs; empty for what the sentence around it tells of
     */
    record Assert(
            String document,
            String evidence,
            Map<ClaimField, String> values,
            Map<ClaimField, String> words,
            Optional<String> incident)
            implements Decision {

        public Assert {
            values = Map.copyOf(values);
            words = Map.copyOf(words);
        }

        @Override
        public String about() {
            return document;
        }

        @Override
        public boolean needsWhy() {
            return false;
        }
    }

    /**
     * Puts another value in the place of one that was read.
     *
     * @param value as {@link ClaimField} describes it
     * @param words of the document on which it rests; empty for those on which the old one rested
     */
    record Correct(String claim, ClaimField field, String value, Optional<String> words) implements OnClaim {}

    /**
     * Takes a claim back.
     *
     * @param from the day on which its source withdrew it; empty for today, and for an error of extraction
     */
    record Retract(String claim, Reason reason, Optional<LocalDate> from) implements OnClaim {

        /** Why a claim is taken back. */
        public enum Reason implements Coded {
            /** It was read wrongly: nobody ever said it. */
            EXTRACTION_ERROR("extraction-error"),
            /** Its source took it back; until that day it counts. */
            WITHDRAWN("withdrawn");

            private final String code;

            Reason(String code) {
                this.code = code;
            }

            @Override
            public String code() {
                return code;
            }

            /** The reason with this code. */
            public static Optional<Reason> find(String code) {
                return Coded.find(values(), code);
            }
        }
    }

    record Review(String claim, Verdict verdict) implements OnClaim {
        @Override
        public boolean needsWhy() {
            return verdict != Verdict.ACCEPTED;
        }
    }

    /** Puts a claim into another incident. */
    record Move(String claim, String incident) implements OnIncidents {
        @Override
        public String about() {
            return claim;
        }
    }

    /** Makes one incident of several; the oldest keeps its id, the others lead there. */
    record Merge(List<String> incidents) implements OnIncidents {
        public Merge {
            incidents = List.copyOf(incidents);
        }

        @Override
        public String about() {
            return String.join(", ", incidents);
        }
    }

    /** Takes claims out of an incident into a new one. */
    record Split(String incident, List<String> claims) implements OnIncidents {
        public Split {
            claims = List.copyOf(claims);
        }

        @Override
        public String about() {
            return incident;
        }
    }

    /** Says that incidents are never one. */
    record KeepApart(List<String> incidents) implements OnIncidents {
        public KeepApart {
            incidents = List.copyOf(incidents);
        }

        @Override
        public String about() {
            return String.join(", ", incidents);
        }
    }

    /** Grades a claim or a document by the Admiralty code: {@code A1} to {@code F6}. */
    record Grade(String subject, String grade) implements Decision {
        @Override
        public String about() {
            return subject;
        }

        @Override
        public boolean needsWhy() {
            return false;
        }
    }

    /** Says how far a claim, one of its fields, or a document may be shown. */
    record Restrict(String subject, Optional<ClaimField> field, Level level) implements Decision {
        @Override
        public String about() {
            return subject;
        }
    }

    /** Stands up for an incident as it is now. In a team's ledger that is for somebody else than who changed it last. */
    record Publish(String incident) implements Decision {
        @Override
        public String about() {
            return incident;
        }

        @Override
        public boolean needsWhy() {
            return false;
        }
    }

    /** Takes a decision back, by the number of its entry. */
    record Undo(long entry) implements Decision {
        @Override
        public String about() {
            return "entry " + entry;
        }
    }

    /** Says whose ledger it is. A team's stays a team's. */
    record Run(Mode mode) implements Decision {
        @Override
        public String about() {
            return "ledger";
        }
    }
}
