package org.haoren.platform.api;

import jakarta.annotation.Priority;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.spi.JsonProvider;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Compares a JSON body with the record that it becomes, before the server's binding does: that one reads {@code "5"} as 5, tells no field, and leaves what
 * becomes of a number without end to each type. What the body lacks is the form's own matter.
 */
@Provider
@Priority(200)
public class JsonShape implements ReaderInterceptor {
    private static final JsonReaderFactory READERS = JsonProvider.provider().createReaderFactory(Map.of());

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType()) && context.getType().isRecord()) {
            var body = context.getInputStream().readAllBytes();
            var wrong = JsonKinds.wrong(read(body), context.getType());
            if (!wrong.isEmpty()) throw new Misshapen(wrong);
            context.setInputStream(new ByteArrayInputStream(body));
        }
        return context.proceed();
    }

    private static JsonObject read(byte[] body) {
        try (var reader = READERS.createReader(new ByteArrayInputStream(body), StandardCharsets.UTF_8)) {
            return reader.readObject();
        }
    }
}
