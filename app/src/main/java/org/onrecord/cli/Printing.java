package org.onrecord.cli;

import java.io.IOException;
import java.util.function.Supplier;
import org.onrecord.publish.Table;
import org.onrecord.publish.TableData;
import org.onrecord.publish.TableText;

/** Prints tables in the format asked for: a brief one for people, a full one for programs. */
record Printing(Verb verb) {

    void print(Supplier<Table> brief, Supplier<Table> full) throws IOException {
        switch (verb.format()) {
            case TEXT -> text(brief.get());
            case JSON -> TableData.json(dated(full.get()), verb.out());
            case JSONL, CONTRACT -> TableData.jsonLines(dated(full.get()), verb.out());
            case CSV -> TableData.csv(dated(full.get()), verb.out());
        }
    }

    void text(Table table) {
        new TableText(verb.ink(), verb.console().width()).of(table).forEach(verb.out()::line);
        if (verb instanceof QueryVerb query) {
            query.tellAsOf();
        }
    }

    /** What is taken out of the record says as of when. */
    private Table dated(Table table) {
        return verb instanceof QueryVerb query ? query.asAt().in(table) : table;
    }
}
