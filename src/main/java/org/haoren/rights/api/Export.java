package org.haoren.rights.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import org.haoren.platform.config.Settings;
import org.haoren.platform.personal.PersonalField;
import org.haoren.platform.personal.PersonalSection;
import org.haoren.rights.DataDesk;

/** Writes everything about the caller, chunk by chunk, so that ten thousand rows need no more memory than ten. The format is {@code haoren-my-data/1}. */
@ApplicationScoped
class Export {
    @Inject DataDesk desk;
    @Inject Settings settings;
    @Inject Clock clock;

    void write(OutputStream out) {
        var tables = desk.tables();
        try (var json = Json.createGenerator(out)) {
            json.writeStartObject().write("format", "haoren-my-data/1").write("portal", settings.publicAddress()).write("writtenAt", clock.instant().toString());
            json.writeStartArray("tables");
            for (var table : tables) table(json, table);
            json.writeEnd().writeEnd();
        }
    }

    private void table(JsonGenerator json, String table) {
        var chunk = desk.chunk(table, 0);
        json.writeStartObject().write("table", table).write("why", chunk.why().name()).write("onErasure", chunk.ending().name()).writeStartArray("rows");
        for (int from = 0; !chunk.rows().isEmpty(); chunk = desk.chunk(table, from)) {
            rows(json, chunk);
            from += DataDesk.CHUNK;
            if (chunk.rows().size() < DataDesk.CHUNK) break;
        }
        json.writeEnd().writeEnd();
    }

    private static void rows(JsonGenerator json, PersonalSection chunk) {
        for (List<PersonalField> row : chunk.rows()) {
            json.writeStartObject();
            for (var field : row) {
                if (field.value() instanceof Long number) json.write(field.column(), number);
                else if (field.value() instanceof Boolean truth) json.write(field.column(), truth);
                else json.write(field.column(), field.value().toString());
            }
            json.writeEnd();
        }
    }
}
