package org.haoren.platform.api;

import jakarta.annotation.Priority;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * How large and how deep a JSON body may be: {@value #MOST_BYTES} bytes, {@value #DEEPEST} levels, numbers of {@value #LONGEST_NUMBER} signs. The server's
 * binding never comes back from a body that is nested too deep for its parser, so that one request would keep a processor busy for ever. The text is UTF-8
 * and nothing else (RFC 8259, section 8.1): the parser would read other encodings too, in which the levels counted here are not the true ones.
 */
@Provider
@Priority(100)
public class JsonLimits implements ReaderInterceptor {
    static final int MOST_BYTES = 1_048_576;
    static final int DEEPEST = 32;
    static final int LONGEST_NUMBER = 40;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
            var body = context.getInputStream().readNBytes(MOST_BYTES + 1);
            if (body.length > MOST_BYTES) throw new WebApplicationException(413);
            if (!text(body) || !within(body)) throw new WebApplicationException(400);
            context.setInputStream(new ByteArrayInputStream(body));
        }
        return context.proceed();
    }

    /** Whether it is UTF-8 to the last byte. A zero byte is valid there, but in no JSON; where one is, another encoding begins. */
    static boolean text(byte[] body) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString().indexOf(0) < 0;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Whether brackets and braces open at once, and numbers, stay within the limits; those within strings do not count (RFC 8259). */
    static boolean within(byte[] json) {
        var open = 0;
        var number = 0;
        var text = false;
        for (var i = 0; i < json.length; i++) {
            var c = json[i];
            if (text && c == '\\') i++;
            else if (c == '"') text = !text;
            else if (!text && (c == '{' || c == '[')) open++;
            else if (!text && (c == '}' || c == ']')) open--;
            number = !text && (c >= '0' && c <= '9' || number > 0 && "+-.eE".indexOf(c) >= 0) ? number + 1 : 0;
            if (open > DEEPEST || number > LONGEST_NUMBER) return false;
        }
        return true;
    }
}
