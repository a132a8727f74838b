package org.haoren.platform.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/**
 * How large and how deep a JSON body may be: {@value #MOST_BYTES} bytes, {@value #DEEPEST} levels. The server's binding never comes back from a body that is
 * nested too deep for its parser, so that one request would keep a processor busy for ever.
 */
@Provider
public class JsonLimits implements ReaderInterceptor {
    static final int MOST_BYTES = 1_048_576;
    static final int DEEPEST = 32;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
            var body = context.getInputStream().readNBytes(MOST_BYTES + 1);
            if (body.length > MOST_BYTES) throw new WebApplicationException(413);
            if (depth(body) > DEEPEST) throw new WebApplicationException(400);
            context.setInputStream(new ByteArrayInputStream(body));
        }
        return context.proceed();
    }

    /** Brackets and braces open at once, at the most; those within strings do not count (RFC 8259). */
    static int depth(byte[] json) {
        var open = 0;
        var deepest = 0;
        var text = false;
        for (var i = 0; i < json.length; i++) {
            var c = json[i];
            if (text && c == '\\') i++;
            else if (c == '"') text = !text;
            else if (!text && (c == '{' || c == '[')) deepest = Math.max(deepest, ++open);
            else if (!text && (c == '}' || c == ']')) open--;
        }
        return deepest;
    }
}
