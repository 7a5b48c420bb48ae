package qingdan.api.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A load generator of one thread and many keep-alive lines, cheap enough that the server is what is measured: it sends the same bytes again
 * and again and counts answers by their length, which must not change; the first answer of each line is read and checked.
 */
final class LoadLine implements AutoCloseable {
    private final Selector selector;
    private final List<Line> lines = new ArrayList<>();

    private static final class Line {
        private final SocketChannel channel;
        private final ByteBuffer request;
        private final ByteBuffer answer = ByteBuffer.allocateDirect(64 * 1024);
        private int expected;
        private int received;

        Line(SocketChannel channel, byte[] request) {
            this.channel = channel;
            this.request =
                    ByteBuffer.allocateDirect(request.length).put(request).flip();
        }
    }

    LoadLine(int port, byte[] request, int count) {
        try {
            selector = Selector.open();
            for (int i = 0; i < count; i++) {
                SocketChannel channel =
                        SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
                channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
                Line line = new Line(channel, request);
                line.expected = firstAnswer(line);
                channel.configureBlocking(false);
                channel.register(selector, SelectionKey.OP_READ, line);
                lines.add(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int firstAnswer(Line line) throws IOException {
        write(line);
        StringBuilder text = new StringBuilder();
        int length = -1;
        while (length < 0 || text.length() < length) {
            line.answer.clear();
            if (line.channel.read(line.answer) < 0) {
                throw new IOException("Expected an answer, but the line was closed: " + text);
            }
            text.append(StandardCharsets.ISO_8859_1.decode(line.answer.flip()));
            int head = text.indexOf("\r\n\r\n");
            if (head > 0) {
                String lower = text.substring(0, head).toLowerCase(java.util.Locale.ROOT);
                int at = lower.indexOf("content-length: ") + 16;
                int end = lower.indexOf("\r\n", at);
                length = head + 4 + Integer.parseInt(lower.substring(at, end < 0 ? lower.length() : end));
            }
        }
        if (!text.toString().startsWith("HTTP/1.1 20")) {
            throw new IOException("Expected a success, but got " + text);
        }
        return length;
    }

    private static void write(Line line) throws IOException {
        line.request.rewind();
        while (line.request.hasRemaining()) {
            line.channel.write(line.request);
        }
    }

    /** Sends until so many answers have come; every line has one request under way. */
    void run(long answers) {
        try {
            for (Line line : lines) {
                line.received = 0;
                write(line);
            }
            long done = 0;
            int open = lines.size();
            while (open > 0) {
                selector.select(5_000);
                var ready = selector.selectedKeys();
                if (ready.isEmpty()) {
                    throw new IOException("Expected answers, but none came for five seconds");
                }
                for (SelectionKey key : ready) {
                    Line line = (Line) key.attachment();
                    if (isAnswered(line)) {
                        done++;
                        if (done + open <= answers) {
                            write(line);
                        } else {
                            open--;
                        }
                    }
                }
                ready.clear();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isAnswered(Line line) throws IOException {
        line.answer.clear();
        int read = line.channel.read(line.answer);
        if (read < 0) {
            throw new IOException("Expected an answer, but the line was closed");
        }
        line.received += read;
        if (line.received > line.expected) {
            throw new IOException("Expected " + line.expected + " bytes, but got " + line.received);
        }
        if (line.received < line.expected) {
            return false;
        }
        line.received = 0;
        return true;
    }

    @Override
    public void close() {
        try {
            for (Line line : lines) {
                line.channel.close();
            }
            selector.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
