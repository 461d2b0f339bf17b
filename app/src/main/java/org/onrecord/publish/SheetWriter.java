package org.onrecord.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes incidents as JSON, each as the contract has it. */
public final class SheetWriter {

    private SheetWriter() {}

    /** One JSON array. */
    public static void json(List<IncidentSheet> sheets, AsAt at, OutputStream out) throws IOException {
        try (Json json = new Json(out, true)) {
            json.beginList();
            for (IncidentSheet sheet : sheets) {
                one(json, sheet, at);
            }
            json.endList();
            json.newLine();
        }
    }

    /** One JSON object a line. */
    public static void jsonLines(List<IncidentSheet> sheets, AsAt at, OutputStream out) throws IOException {
        for (IncidentSheet sheet : sheets) {
            try (Json json = new Json(out, false)) {
                one(json, sheet, at);
                json.newLine();
            }
        }
    }

    private static void one(Json json, IncidentSheet sheet, AsAt at) throws IOException {
        json.begin();
        new IncidentJson(json).write(sheet);
        at.write(json);
        json.end();
    }
}
