package qingdan.handlers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
}
