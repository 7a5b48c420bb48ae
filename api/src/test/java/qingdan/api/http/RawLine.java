package qingdan.api.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A client that keeps to no rules: writes bytes to a socket and reads what comes back. */
public final class RawLine implements AutoCloseable {
    final Socket socket;
    final OutputStream out;
    final InputStream in;

    public RawLine(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(15_000);
        out = socket.getOutputStream();
        in = socket.getInputStream();
    }

    public RawLine send(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
        return this;
    }

    /** Sends a chunked body of so many bytes, or what can be sent before the other side hangs up; how much it was. */
    public long sendChunks(long bytes) {
        byte[] chunk = new byte[64 * 1024];
        byte[] size = "10000\r\n".getBytes(StandardCharsets.US_ASCII);
        byte[] end = "\r\n".getBytes(StandardCharsets.US_ASCII);
        long sent = 0;
        try {
            while (sent < bytes) {
                out.write(size);
                out.write(chunk);
                out.write(end);
                sent += chunk.length;
            }
        } catch (IOException cut) {
            return sent;
        }
        return sent;
    }

    /** Everything until the other side closes. */
    public String readAll() throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Reads until the text has come, or the line ends. */
    public String readUntil(String text) throws IOException {
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
