package qingdan.handlers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import qingdan.casework.bpmn.Procedures;
import qingdan.procedure.bpmn.ProcedureFile;
import qingdan.procedure.chart.ChartStep;
import qingdan.procedure.domain.Node;
import qingdan.registry.change.store.ChangeRoutes;

/** Whoever works in a procedure of the product has a name in both languages; an organ's own post keeps its code. */
final class PostNamesLawTest {
    @Test
    void shouldNameEveryoneWhoWorksInAProcedureOfTheProduct() {
        List<ProcedureFile> files = new ArrayList<>(Procedures.builtIn());
        files.add(ChangeRoutes.builtIn());
        List<String> codes = new ArrayList<>(List.of(ChartStep.PLATFORM));
        for (ProcedureFile file : files)
            for (Node node : Objects.requireNonNull(file.procedure()).nodes())
                if (node instanceof Node.UserTask task) codes.add(task.post());
        assertTrue(codes.contains("applicant") && codes.contains("government-office"), codes.toString());
        for (String code : codes) {
            assertNotEquals(code, PostNames.chinese(code));
            assertNotEquals(PostNames.chinese(code), PostNames.of(code, Locale.ENGLISH));
        }
        assertEquals("own-post", PostNames.chinese("own-post"));
    }

    /** Charts are drawn by the front ends, too, with words of their own for posts. */
    @Test
    void shouldNamePostsOnPagesAsEverywhere() throws IOException {
        for (String language : List.of("zh", "en")) {
            String words = Files.readString(Path.of("../frontend-contracts/shared/src/flow/words." + language + ".ts"));
            Matcher all = Pattern.compile("\\n  post: \\{([^}]*)}").matcher(words);
            assertTrue(all.find(), words);
            Matcher one = Pattern.compile("'?([a-z-]+)'?: '([^']*)'").matcher(all.group(1));
            int posts = 0;
            for (; one.find(); posts++)
                assertEquals(one.group(2), PostNames.of(one.group(1), Locale.of(language)), one.group(1));
            assertTrue(posts >= 12, "Expected all posts, but got " + posts);
        }
    }
}
