package org.haoren.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** One kept-alive connection that costs the machine as little as possible: the server is what is measured. Opened anew whenever the server closes it. */
final class Client implements AutoCloseable {
    private final int port;
    private Socket socket;
    private InputStream in;
    private OutputStream out;

    Client(int port) throws IOException {
        this.port = port;
        open();
    }

    private void open() throws IOException {
        socket = new Socket("127.0.0.1", port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(60_000);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        out = socket.getOutputStream();
    }

    /** @param request whole, as bytes @return the status */
    int ask(byte[] request) throws IOException {
        out.write(request);
        out.flush();
        var status = Integer.parseInt(line().substring(9, 12));
        long length = -1;
        var chunked = false;
        var last = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            if (header.regionMatches(true, 0, "Content-Length:", 0, 15)) length = Long.parseLong(header.substring(15).strip());
            if (header.regionMatches(true, 0, "Connection: close", 0, 17)) last = true;
            if (header.regionMatches(true, 0, "Transfer-Encoding:", 0, 18)) chunked = header.toLowerCase().contains("chunked");
        }
        if (chunked) for (var size = chunk(); size > 0; size = chunk()) skip(size + 2);
        else if (length > 0) skip(length);
        if (last) {
            close();
            open();
        }
        return status;
    }

    private int chunk() throws IOException {
        var size = Integer.parseInt(line().strip(), 16);
        if (size == 0) line();
        return size;
    }

    private void skip(long bytes) throws IOException {
        in.skipNBytes(bytes);
    }

    private String line() throws IOException {
        var found = new StringBuilder(64);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) throw new EOFException("The server hung up");
            if (next != '\r') found.append((char) next);
        }
        return found.toString();
    }

    static byte[] request(String method, String path, String headers, String body) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var head = method + " " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Language: zh-CN\r\n" + headers
                + (bytes.length == 0 ? "" : "Content-Type: application/json\r\nContent-Length: " + bytes.length + "\r\n") + "\r\n";
        return (head + body).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
