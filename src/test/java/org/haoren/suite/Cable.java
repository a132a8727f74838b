package org.haoren.suite;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A connection to a port of this machine that can be cut, with everything that runs over it, and mended. */
public final class Cable implements AutoCloseable {
    private final int target;
    private final ServerSocket end;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private volatile boolean whole = true;

    private Cable(int target) throws IOException {
        this.target = target;
        end = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        thread(this::accept);
    }

    public static Cable to(int port) {
        try {
            return new Cable(port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return end.getLocalPort();
    }

    public void cut() {
        whole = false;
        ends.forEach(Cable::close);
        ends.clear();
    }

    public void mend() {
        whole = true;
    }

    @Override
    public void close() throws IOException {
        end.close();
        cut();
    }

    private void accept() {
        while (!end.isClosed()) {
            try {
                var near = end.accept();
                if (whole) join(near, new Socket(InetAddress.getLoopbackAddress(), target));
                else near.close();
            } catch (IOException closed) {
                // the test is over, or the other side is not there: whoever came in learns it from the closed socket
            }
        }
    }

    private void join(Socket near, Socket far) throws IOException {
        ends.add(near);
        ends.add(far);
        var there = far.getOutputStream();
        var back = near.getOutputStream();
        var out = near.getInputStream();
        var in = far.getInputStream();
        thread(() -> pour(out, there, near, far));
        thread(() -> pour(in, back, near, far));
    }

    private void pour(InputStream from, OutputStream to, Socket near, Socket far) {
        try {
            from.transferTo(to);
        } catch (IOException cut) {
            // both ends are closed below
        }
        close(near);
        close(far);
        ends.remove(near);
        ends.remove(far);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void thread(Runnable work) {
        var thread = new Thread(work, "cable");
        thread.setDaemon(true);
        thread.start();
    }
}
