package qingdan.api.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A client that keeps to no rules: writes bytes to a socket and reads what comes back. */
final class RawLine implements AutoCloseable {
    final Socket socket;
    final OutputStream out;
    final InputStream in;

    RawLine(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(15_000);
        out = socket.getOutputStream();
        in = socket.getInputStream();
    }

    RawLine send(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
        return this;
    }

    /** Everything until the other side closes. */
    String readAll() throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Reads until the text has come, or the line ends. */
    String readUntil(String text) throws IOException {
        StringBuilder all = new StringBuilder();
        int c;
        while (all.indexOf(text) < 0 && (c = in.read()) >= 0) {
            all.append((char) c);
        }
        return all.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
