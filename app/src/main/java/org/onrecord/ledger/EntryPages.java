package org.onrecord.ledger;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import org.onrecord.ledger.Succession.Broken;
import org.onrecord.ledger.Succession.Sealed;
import org.onrecord.ledger.json.JsonText;
import org.onrecord.ledger.json.MalformedJson;
import org.onrecord.model.Entry;

/** Goes through all entries with their payloads, in order, holding a page of them at a time. */
final class EntryPages {

    private static final int PAGE = 200;

    private record Line(Entry entry, Optional<Sealed> sealed) {}

    private EntryPages() {}

    /** @throws Broken where a payload cannot be read */
    static void forEach(Handle handle, BiConsumer<Entry, Optional<Sealed>> taker) {
        long last = 0;
        List<Line> page = after(handle, last);
        while (!page.isEmpty()) {
            page.forEach(line -> taker.accept(line.entry(), line.sealed()));
            last = page.get(page.size() - 1).entry().seq();
            page = after(handle, last);
        }
    }

    private static List<Line> after(Handle handle, long last) {
        return handle.createQuery("""
                        select e.*, p.salt, p.content from entry e left join payload p on p.seq = e.seq
                        where e.seq > :last order by e.seq limit :page""")
                .bind("last", last)
                .bind("page", PAGE)
                .map((row, context) -> {
                    Entry entry = Entries.entry(row);
                    Optional<byte[]> salt = Optional.ofNullable(row.getBytes("salt"));
                    Optional<byte[]> content = Optional.ofNullable(row.getBytes("content"));
                    return new Line(entry, salt.flatMap(s -> content.map(c -> sealed(entry, s, c))));
                })
                .list();
    }

    private static Sealed sealed(Entry entry, byte[] salt, byte[] content) {
        try {
            return new Sealed(salt, JsonText.read(Packing.unpack(content)));
        } catch (MalformedJson e) {
            throw new Broken(entry.seq(), "its payload cannot be read: " + e.getMessage());
        }
    }
}
