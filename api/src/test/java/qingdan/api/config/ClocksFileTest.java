package qingdan.api.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qingdan.kernel.domain.TimeLimit;

/** A province's own limits of change requests, and what is refused at the start. */
final class ClocksFileTest {
    private static final String HEAD = "code,zh,en,value,unit,source\n";
    private static final String APPLICATION = "application,提出申请,To apply,20,work-day,本省动态管理办法 第九条\n";
    private static final String REVIEW = "review,审核,Review,30,day,本省动态管理办法 第十条\n";
    private static final String PUBLICATION = "publication,公布,Publication,5,work-day,本省动态管理办法 第十二条\n";

    private final Path file;

    ClocksFileTest(@TempDir Path dir) {
        file = dir.resolve("clocks.csv");
    }

    @Test
    void shouldTakeAProvincesOwnLimits() throws IOException {
        Files.writeString(file, HEAD + REVIEW + APPLICATION + PUBLICATION);
        var rules = ClocksFile.read(file);
        assertEquals(TimeLimit.days(30), rules.getFirst().limit());
        assertEquals("本省动态管理办法 第十条", rules.getFirst().source());
    }

    @Test
    void shouldRefuseATableThatDoesNotSayEachLimitOnce() throws IOException {
        refused("publication", HEAD + APPLICATION + REVIEW);
        refused("once", HEAD + APPLICATION + REVIEW + REVIEW + PUBLICATION);
        refused("from 1", HEAD + APPLICATION.replace("20", "0") + REVIEW + PUBLICATION);
        refused("work-day, day or month", HEAD + APPLICATION.replace("work-day", "hour") + REVIEW + PUBLICATION);
        refused("twenty", HEAD + APPLICATION.replace("20", "twenty") + REVIEW + PUBLICATION);
        refused("application", HEAD);
        Files.delete(file);
        assertThrows(Settings.SettingsException.class, () -> ClocksFile.read(file));
    }

    private void refused(String why, String text) throws IOException {
        Files.writeString(file, text);
        Settings.SettingsException refusal =
                assertThrows(Settings.SettingsException.class, () -> ClocksFile.read(file));
        assertTrue(String.valueOf(refusal.getMessage()).contains(why), refusal.getMessage());
    }
}
