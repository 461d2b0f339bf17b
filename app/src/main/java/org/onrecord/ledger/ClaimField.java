package org.onrecord.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.onrecord.ledger.json.Change;
import org.onrecord.ledger.json.JsonObject;
import org.onrecord.model.AgeGroup;
import org.onrecord.model.Coded;
import org.onrecord.model.Outcome;
import org.onrecord.model.Sex;
import org.onrecord.model.SourceType;
import org.onrecord.model.Stance;
import org.onrecord.model.Status;

/** A field of a claim that a person may correct, and how its values are written. {@code none} takes a value away. */
public enum ClaimField implements Coded {
    FIGURE("figure", "14, 14+ (or more), ..20 (up to), 10..12, ~30 (about), \"dozens\" (a word)", "figure") {
        @Override
        List<Change> set(String value, Citing citing) {
            if (!citing.has("outcome")) {
                throw Refusal.notAllowed(
                        citing.claim().string("id"),
                        "is about responsibility and counts nobody",
                        "correct its outcome first");
            }
            return List.of(citing.cited("figure", Figures.read(value)));
        }
    },
    OUTCOME("outcome", Coded.codes(Outcome.values()) + ", responsibility", "outcome") {
        @Override
        List<Change> set(String value, Citing citing) {
            boolean responsibility = value.equals("responsibility");
            Change about = citing.cited("about", new JsonObject().put("value", responsibility ? value : "casualties"));
            if (responsibility) {
                return List.of(about, Change.nothing("outcome"), Change.nothing("figure"));
            }
            return List.of(about, Change.text("outcome", code(value, Outcome.values())));
        }
    },
    STANCE("stance", Coded.codes(Stance.values()), "stance.value") {
        @Override
        List<Change> set(String value, Citing citing) {
            return List.of(citing.cited("stance", new JsonObject().put("value", code(value, Stance.values()))));
        }
    },
    SOURCE("source", "a name; none where the article speaks for itself", "source.name", "source") {
        @Override
        List<Change> set(String value, Citing citing) {
            JsonObject source = new JsonObject()
                    .put("name", value)
                    .put("type", SourceType.OTHER.code())
                    .put("anonymous", false);
            return citing.has("source")
                    ? citing.within("source", Change.text("source.name", value))
                    : List.of(citing.cited("source", source));
        }
    },
    SOURCE_TYPE("source-type", Coded.codes(SourceType.values()), "source.type") {
        @Override
        List<Change> set(String value, Citing citing) {
            return citing.within("source", Change.text("source.type", code(value, SourceType.values())));
        }
    },
    SOURCE_SIDE("source-side", "a state or armed group", "source.side") {
        @Override
        List<Change> set(String value, Citing citing) {
            return citing.within("source", Change.text("source.side", value));
        }
    },
    VIA("via", "an agency or channel", "source.via") {
        @Override
        List<Change> set(String value, Citing citing) {
            return citing.within("source", Change.text("source.via", value));
        }
    },
    ANONYMOUS("anonymous", "yes, no", "source.anonymous") {
        @Override
        List<Change> set(String value, Citing citing) {
            return citing.within("source", Change.flag("source.anonymous", yes(value)));
        }
    },
    STATED("stated", "2023-06-28", "stated.value", "stated") {
        @Override
        List<Change> set(String value, Citing citing) {
            return List.of(citing.cited("stated", new JsonObject().put("value", value)));
        }
    },
    DAYS("days", "2023-06-01 or 2023-06-01..2023-06-03", "when", "when") {
        @Override
        List<Change> set(String value, Citing citing) {
            int dots = value.indexOf("..");
            JsonObject days = new JsonObject()
                    .put("from", dots < 0 ? value : value.substring(0, dots))
                    .put("to", dots < 0 ? value : value.substring(dots + 2));
            return List.of(citing.cited("when", days));
        }
    },
    PLACE(
            "place",
            "a name, and where known the country's code and the point: Tarn, NO, 58.1, 7.9",
            "place.name",
            "place") {
        @Override
        List<Change> set(String value, Citing citing) {
            return List.of(citing.cited("place", Places.read(value)));
        }
    },
    VICTIMS("victims", "the words of the article for them", "victims") {
        @Override
        List<Change> set(String value, Citing citing) {
            JsonObject span = citing.span(value);
            return List.of(
                    Change.number("victims.start", span.integer("start")),
                    Change.number("victims.end", span.integer("end")));
        }

        @Override
        List<Change> clear(Citing citing) {
            return List.of(Change.nothing("victims.start"), Change.nothing("victims.end"));
        }
    },
    STATUS("status", Coded.codes(Status.values()), "victims.status") {
        @Override
        List<Change> set(String value, Citing citing) {
            return List.of(Change.text("victims.status", code(value, Status.values())));
        }
    },
    SIDE("side", "the state or armed group of the people counted", "victims.side") {
        @Override
        List<Change> set(String value, Citing citing) {
            return List.of(Change.text("victims.side", value));
        }
    },
    SEX("sex", Coded.codes(Sex.values()), "victims.sex") {
        @Override
        List<Change> set(String value, Citing citing) {
            return List.of(Change.text("victims.sex", code(value, Sex.values())));
        }
    },
    AGE("age", Coded.codes(AgeGroup.values()), "victims.age") {
        @Override
        List<Change> set(String value, Citing citing) {
            return List.of(Change.text("victims.age", code(value, AgeGroup.values())));
        }
    },
    PART_OF("part-of", "the id of a claim of the same article", "partOf") {
        @Override
        List<Change> set(String value, Citing citing) {
            return List.of(Change.text("partOf", citing.sibling(value)));
        }
    },
    TOTAL("total", "yes where it is a running total, no", "total") {
        @Override
        List<Change> set(String value, Citing citing) {
            return List.of(Change.flag("total", yes(value)));
        }
    };

    private static final String NONE = "none";

    private final String code;
    private final String hint;
    private final String path;
    private final Optional<String> whole;

    ClaimField(String code, String hint, String path, String... whole) {
        this.code = code;
        this.hint = hint;
        this.path = path;
        this.whole = Arrays.stream(whole).findFirst();
    }

    @Override
    public String code() {
        return code;
    }

    /** How its values are written. */
    public String hint() {
        return hint;
    }

    /** The field with this code. */
    public static Optional<ClaimField> find(String code) {
        return Coded.find(values(), code);
    }

    abstract List<Change> set(String value, Citing citing);

    List<Change> clear(Citing citing) {
        return List.of(Change.nothing(whole.orElse(path)));
    }

    /** What to change in a claim so that this field is {@code value}. */
    List<Change> changes(String value, Citing citing) {
        return value.equals(NONE) ? clear(citing) : set(value, citing);
    }

    /** The value as a person would write it; empty where there is none. */
    Optional<String> shown(JsonObject claim, String text) {
        return Shown.of(claim, this == VICTIMS ? "victims" : path, text);
    }

    String code(String value, Coded[] known) {
        if (Arrays.stream(known).noneMatch(k -> k.code().equals(value))) {
            throw refused(value);
        }
        return value;
    }

    boolean yes(String value) {
        if (!value.equals("yes") && !value.equals("no")) {
            throw refused(value);
        }
        return value.equals("yes");
    }

    private Refusal refused(String value) {
        return Refusal.value(code, "is not known as `" + value + "`", "say one of: " + hint);
    }
}
