package qingdan.kernel.pg;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One migration script, {@code db/<room>/V001__name.sql} on the class path.
 *
 * @param checksum SHA-256 of the text, in hex
 */
record Script(String room, int version, String name, String sql, String checksum) {
    private static final Pattern FILE = Pattern.compile("V([0-9]{3,})__([A-Za-z0-9_-]+)[.]sql");

    /** A room's scripts in order of their versions; two of one version are refused. */
    static List<Script> ofRoom(String room, ClassLoader loader) {
        TreeMap<Integer, Script> byVersion = new TreeMap<>();
        try {
            for (URL folder : Collections.list(loader.getResources("db/" + room))) {
                for (String file : files(folder)) {
                    Script script = read(room, file, loader);
                    Script other = byVersion.put(script.version(), script);
                    if (other != null && !other.equals(script)) {
                        throw new IllegalStateException("Expected one script of version " + script.version()
                                + " in room " + room + ", but found two");
                    }
                }
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("Expected to read the scripts of room " + room + ", but could not", e);
        }
        return byVersion.values().stream()
                .sorted(Comparator.comparingInt(Script::version))
                .toList();
    }

    private static List<String> files(URL folder) throws IOException, URISyntaxException {
        List<String> names = new ArrayList<>();
        if (folder.getProtocol().equals("file")) {
            try (var paths = Files.list(Path.of(new URI(folder.toString())))) {
                paths.map(path -> path.getFileName().toString()).forEach(names::add);
            }
        } else if (folder.openConnection() instanceof JarURLConnection jar) {
            jar.setUseCaches(false);
            String prefix = jar.getEntryName().endsWith("/") ? jar.getEntryName() : jar.getEntryName() + "/";
            try (var file = jar.getJarFile()) {
                file.stream()
                        .map(entry -> entry.getName())
                        .filter(name -> name.startsWith(prefix) && name.indexOf('/', prefix.length()) < 0)
                        .forEach(name -> names.add(name.substring(prefix.length())));
            }
        }
        return names.stream().filter(name -> name.endsWith(".sql")).toList();
    }

    private static Script read(String room, String file, ClassLoader loader) {
        Matcher matcher = FILE.matcher(file);
        if (!matcher.matches()) {
            throw new IllegalStateException("Expected V001__name.sql in db/" + room + ", but got " + file);
        }
        try (var in = loader.getResourceAsStream("db/" + room + "/" + file)) {
            if (in == null) {
                throw new IllegalStateException("Expected db/" + room + "/" + file + ", but it is gone");
            }
            byte[] bytes = in.readAllBytes();
            return new Script(
                    room,
                    Integer.parseInt(matcher.group(1)),
                    matcher.group(2),
                    new String(bytes, StandardCharsets.UTF_8),
                    HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
