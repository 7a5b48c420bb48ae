package qingdan.kernel.pg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptLawTest {
    @TempDir
    private Path folder = Path.of(".");

    @Test
    void shouldFindScriptsInsideAJarInOrderOfVersion() throws IOException {
        try (URLClassLoader loader = jar("V010__later.sql", "V002__second.sql", "V001__first.sql", "sub/V003__x.sql")) {
            List<Script> scripts = Script.ofRoom("demo", loader);

            assertEquals(
                    List.of(1, 2, 10), scripts.stream().map(Script::version).toList());
            assertEquals("-- V001__first.sql", scripts.get(0).sql());
            assertEquals(64, scripts.get(0).checksum().length());
            assertTrue(Script.ofRoom("absent", loader).isEmpty());
        }
    }

    @Test
    void shouldRefuseNamesAndVersionsThatAreNotClear() throws IOException {
        try (URLClassLoader wrongName = jar("V1_first.sql")) {
            assertThrows(IllegalStateException.class, () -> Script.ofRoom("demo", wrongName));
        }
        try (URLClassLoader twice = jar("V001__first.sql", "V001__other.sql")) {
            assertThrows(IllegalStateException.class, () -> Script.ofRoom("demo", twice));
        }
    }

    @Test
    void shouldHaveTheKernelsOwnScriptsWithoutGaps() {
        List<Script> own = Script.ofRoom("kernel", Script.class.getClassLoader());

        assertTrue(own.size() >= 5);
        assertEquals(own.size(), own.get(own.size() - 1).version());
    }

    private URLClassLoader jar(String... files) throws IOException {
        Path jar = Files.createTempFile(folder, "scripts", ".jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("db/"));
            out.putNextEntry(new JarEntry("db/demo/"));
            for (String file : files) {
                out.putNextEntry(new JarEntry("db/demo/" + file));
                out.write(("-- " + file).getBytes(StandardCharsets.UTF_8));
            }
        }
        return new URLClassLoader(new URL[] {jar.toUri().toURL()}, null);
    }
}
