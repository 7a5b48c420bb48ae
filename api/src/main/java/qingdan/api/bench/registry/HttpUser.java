package qingdan.api.bench.registry;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One user with one keep-alive line to a node, as cheap as can be, so that the node is what is measured. Blocking; not thread-safe. */
final class HttpUser implements AutoCloseable {
    private static final int PATIENCE_MS = 120_000;

    private final Socket socket;
    private final InputStream in;

    HttpUser(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MS);
        in = new BufferedInputStream(socket.getInputStream(), 32 * 1024);
    }

    /** The answer's body, which has to be a success. */
    String get(String path) throws IOException {
        ask(path);
        int length = head();
        if (length < 0) throw new IOException("Expected a length, but got none for " + path);
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    /** Reads an answer of any length to its end and forgets it. @return its bytes */
    long drain(String path) throws IOException {
        ask(path);
        int length = head();
        if (length >= 0) {
            in.skipNBytes(length);
            return length;
        }
        long all = 0;
        while (true) {
            int chunk = Integer.parseInt(line(), 16);
            if (chunk > 0) in.skipNBytes(chunk);
            line();
            if (chunk == 0) return all;
            all += chunk;
        }
    }

    private void ask(String path) throws IOException {
        socket.getOutputStream()
                .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Reads the head. @return length of the body, or -1 when it comes in chunks */
    private int head() throws IOException {
        String status = line();
        int length = -1;
        for (String header = line(); !header.isEmpty(); header = line())
            if (header.toLowerCase(Locale.ROOT).startsWith("content-length:"))
                length = Integer.parseInt(header.substring(15).trim());
        if (!status.startsWith("HTTP/1.1 200"))
            throw new IOException("Expected a success, but got " + status + " "
                    + (length > 0 ? new String(in.readNBytes(length), StandardCharsets.UTF_8) : ""));
        return length;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) throw new EOFException("Expected an answer, but the line was closed");
            if (c != '\r') line.append((char) c);
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
