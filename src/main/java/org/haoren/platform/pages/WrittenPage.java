package org.haoren.platform.pages;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Holds back what a page writes. An error or a redirect goes straight through to the response behind it. */
final class WrittenPage extends HttpServletResponseWrapper {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    private final ServletOutputStream stream = new Held(bytes);
    private final PrintWriter writer = new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));

    WrittenPage(HttpServletResponse response) {
        super(response);
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return stream;
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    /** Nothing leaves before the page is whole. */
    @Override
    public void flushBuffer() {
        writer.flush();
    }

    @Override
    public void resetBuffer() {
        writer.flush();
        bytes.reset();
    }

    /** Its length in bytes is known better at the end. */
    @Override
    public void setContentLength(int length) {}

    @Override
    public void setContentLengthLong(long length) {}

    /** Whether this is a whole page. */
    boolean isPage() {
        return getStatus() == SC_OK && !isCommitted() && getContentType() != null && getContentType().startsWith("text/html") && bytes().length > 0;
    }

    /** Whether nothing of it belongs to one visitor. */
    boolean isEverybodys() {
        return isPage() && getHeader("Set-Cookie") == null;
    }

    byte[] bytes() {
        writer.flush();
        return bytes.toByteArray();
    }

    /** What is no page of everybody's, as it was written; an error's or a redirect's half page stays behind. */
    void pass() throws IOException {
        pass(bytes());
    }

    /** The same with another text in its place. */
    void pass(byte[] text) throws IOException {
        if (!isCommitted() && getStatus() < SC_MULTIPLE_CHOICES && text.length > 0) super.getOutputStream().write(text);
    }

    private static final class Held extends ServletOutputStream {
        private final ByteArrayOutputStream bytes;

        Held(ByteArrayOutputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public void write(int b) {
            bytes.write(b);
        }

        @Override
        public void write(byte[] from, int offset, int length) {
            bytes.write(from, offset, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("Pages are not written asynchronously");
        }
    }
}
