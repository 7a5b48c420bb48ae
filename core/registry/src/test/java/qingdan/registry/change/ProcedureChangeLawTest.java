package qingdan.registry.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static qingdan.registry.change.ChangeTable.ESTABLISHMENT;
import static qingdan.registry.change.ChangeTable.LEGALITY;
import static qingdan.registry.change.ChangeTable.SWEEPER;
import static qingdan.registry.change.ChangeTable.WRITER;
import static qingdan.registry.change.ChangeTable.inRegion;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.domain.Decision;
import qingdan.procedure.bpmn.BpmnCompiler;
import qingdan.procedure.bpmn.ProcedureFile;
import qingdan.procedure.domain.Fault;
import qingdan.procedure.domain.Procedure;
import qingdan.procedure.domain.ProcedureDiff;
import qingdan.registry.change.domain.ChangeCommand;
import qingdan.registry.change.domain.ChangeRoute;
import qingdan.registry.change.domain.ChangeStatus;
import qingdan.registry.change.domain.Chart;
import qingdan.registry.change.domain.ChartLaw;
import qingdan.registry.change.domain.PublicationLaw;
import qingdan.registry.change.domain.RouteRules;
import qingdan.registry.change.event.ChangeEvent;
import qingdan.registry.change.event.ChangeKind;
import qingdan.registry.change.event.ChangeRef;
import qingdan.registry.change.event.Proposal;
import qingdan.registry.change.event.ProposedProcedure;
import qingdan.registry.change.store.ChangeRoutes;
import qingdan.registry.domain.ProcedureHistory;
import qingdan.registry.domain.ProcedureKeys;

/** Requests about procedures: who may ask for which key, what a chart must hold, and what publication makes of it. */
@NullUnmarked
class ProcedureChangeLawTest {
    private static final String PROVINCE = "340000";
    private static final String ROUTE = ChangeRoutes.builtIn().xml();
    private final ChangeTable table = new ChangeTable();

    /** The built-in route with a second look by the supervision office before all is summed up. */
    static String withSecondLook() {
        return ROUTE.replace(
                        "sourceRef=\"reviewed\" targetRef=\"sum-up\" />",
                        "sourceRef=\"reviewed\" targetRef=\"second-look\" />\n"
                                + "<bpmn:userTask id=\"second-look\" name=\"复核\" qd:nameEn=\"Second look\" qd:act=\"review\""
                                + " qd:stage=\"second-look\" qd:post=\"supervision-reviewer\" qd:limit=\"2 work-day\" qd:risk=\"high\""
                                + " qd:outcomes=\"pass=同意|Pass; object=有异议|Object; return=退回修改|Return\"/>\n"
                                + "<bpmn:sequenceFlow id=\"looked\" sourceRef=\"second-look\" targetRef=\"sum-up\"/>")
                .replace("<bpmn:incoming>to-sum-up</bpmn:incoming>", "<bpmn:incoming>looked</bpmn:incoming>");
    }

    private static ProcedureFile compiled(String bpmn) {
        return BpmnCompiler.compile(bpmn.getBytes(StandardCharsets.UTF_8), ChangeRoute.WORDS);
    }

    private static Procedure sound(String bpmn) {
        ProcedureFile file = compiled(bpmn);
        assertEquals(List.of(), file.faults());
        return file.procedure();
    }

    private static Proposal proposal(ChangeKind kind, String key, String... bpmn) {
        return new Proposal(
                kind,
                List.of(),
                List.of(),
                LocalDate.of(2026, 2, 27),
                "优化流程",
                "皖政〔2026〕18号",
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(bpmn).stream().map(b -> new ProposedProcedure(key, b)).toList());
    }

    /** What the store finds: version 1 is what the build carries. */
    private Chart read(String bpmn) {
        ProcedureFile file = compiled(bpmn);
        var first = new ProcedureHistory.Version(
                1, null, "清单变更申请流程", compiled(ROUTE).sha256(), null);
        List<Fault> faults = file.procedure() == null ? file.faults() : RouteRules.faults(file.procedure());
        return new Chart(
                new ProcedureHistory(ChangeRoutes.KEY, List.of(first)), file.sha256(), file.procedure(), faults);
    }

    private static Actor at(Actor actor) {
        return inRegion(actor, PROVINCE);
    }

    private void open(String bpmn) {
        Proposal proposal = proposal(ChangeKind.ALTER, ChangeRoutes.KEY, bpmn);
        table.charts.put(ChangeRoutes.KEY, read(bpmn));
        table.take(at(WRITER), new ChangeCommand.OpenChange(ref(PROVINCE), proposal, null));
    }

    private static ChangeRef ref(String region) {
        return new ChangeRef(new UUID(0, 1), "3400002026030200000013", region, "11340000QD2331000C", "省局", "变更运行流程");
    }

    private String refusedOpening(Proposal proposal, String region) {
        Decision<ChangeEvent> decision =
                table.decide(inRegion(WRITER, region), new ChangeCommand.OpenChange(ref(region), proposal, null));
        return assertInstanceOf(Decision.Refused.class, decision, decision::toString)
                .refusal()
                .code();
    }

    @Test
    void shouldMakeTheNextVersionOfAProcedureThatAllAgreedTo() {
        // given
        open(withSecondLook());
        table.take(at(WRITER), new ChangeCommand.SubmitChange());
        // when
        table.take(at(ESTABLISHMENT), new ChangeCommand.ReviewChange("accept", ""));
        table.take(at(LEGALITY), new ChangeCommand.ReviewChange("pass", ""));
        table.take(at(ESTABLISHMENT), new ChangeCommand.ReviewChange("agree", ""));
        table.take(at(ESTABLISHMENT), new ChangeCommand.ScheduleChange(table.now.plusSeconds(3600), null));
        assertEquals(List.of(), PublicationLaw.due(table.file(), table.facts(SWEEPER)));
        table.now = table.now.plusSeconds(3600);
        table.publish();
        // then
        assertEquals(ChangeStatus.PUBLISHED, table.status());
        List<ProcedureHistory.Version> versions =
                table.charts.get(ChangeRoutes.KEY).history().versions();
        assertEquals(List.of(1, 2), versions.stream().map(v -> v.version()).toList());
        assertEquals(table.today(), versions.getLast().effectiveFrom());
        assertEquals(table.file().ref().changeId(), versions.getLast().requestId());
        assertEquals(List.of(), PublicationLaw.due(table.file(), table.facts(SWEEPER)));
        table.assertReplays();
    }

    @Test
    void shouldRefuseASubmissionWithElementAndReason() {
        // given a chart whose legality review has no post
        open(ROUTE.replaceFirst("qd:post=\"legality-reviewer\"", "qd:post=\"\""));
        // when
        Decision<ChangeEvent> decision = table.decide(at(WRITER), new ChangeCommand.SubmitChange());
        // then
        var refusal = assertInstanceOf(Decision.Refused.class, decision).refusal();
        assertEquals("procedure-refused", refusal.code());
        assertEquals("legality", refusal.args().get("element"));
        assertFalse(refusal.args().get("reason").isBlank());
        assertFalse(refusal.args().get("reasonEn").isBlank());
    }

    @Test
    void shouldRefuseAnUnchangedChartAndAnEarlierDay() {
        open(ROUTE);
        assertEquals("procedure-unchanged", table.refused(at(WRITER), new ChangeCommand.SubmitChange()));
        // given a version that holds from a later day
        Chart chart = read(withSecondLook());
        var later = new ProcedureHistory.Version(2, table.today().plusDays(9), "后来", "0", new UUID(0, 9));
        Chart after = new Chart(
                new ProcedureHistory(
                        ChangeRoutes.KEY, List.of(chart.history().versions().getFirst(), later)),
                chart.sha256(),
                chart.procedure(),
                List.of());
        // then the next one holds from that day at the earliest
        for (int days : new int[] {8, 9}) {
            var command = new ChartLaw.PublishProcedure(
                    ChangeRoutes.KEY, table.today().plusDays(days), "", PROVINCE, new UUID(0, 1), "r");
            Decision<?> decision = ChartLaw.decide(after, command, table.today());
            assertEquals(days == 9, decision instanceof Decision.Accepted<?>, decision::toString);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "licence, 340000, true",
        "registry-change, 340000, true",
        "licence, 340100, false",
        "registry-change, 340123, false",
        "r340123-forest, 340123, true",
        "r340123-forest, 340100, false",
        "r340123-forest, 340000, false",
        "r340100-forest, 340123, false",
        "r000000-forest, 340000, false",
        "Licence, 340000, false",
    })
    void shouldLetEachRegionPublishItsOwnKeysOnly(String key, String region, boolean owned) {
        assertEquals(owned, ProcedureKeys.ownedBy(key, region));
        if (!owned)
            assertEquals("procedure-of-other-region", refusedOpening(proposal(ChangeKind.ADD, key, ROUTE), region));
    }

    @Test
    void shouldLetItemsNameProceduresOfTheirRegionAndAbove() {
        assertTrue(ProcedureKeys.usableIn("licence", "340123"));
        assertTrue(ProcedureKeys.usableIn("r340100-x", "340123"));
        assertTrue(ProcedureKeys.usableIn("r340123-x", "340123"));
        assertFalse(ProcedureKeys.usableIn("r340123-x", "340100"));
        assertFalse(ProcedureKeys.usableIn("r340100-x", "341200"));
    }

    @Test
    void shouldKeepProceduresApartFromItemsAndWithinLimits() {
        Proposal one = proposal(ChangeKind.ADD, "levy", ROUTE);
        Proposal mixed = new Proposal(
                ChangeKind.ADD,
                List.of(),
                List.of(ChangeTable.proposed(ChangeTable.sample(0))),
                one.causeOn(),
                one.cause(),
                one.basis(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                one.procedures());
        assertEquals("change-mixed", refusedOpening(mixed, PROVINCE));
        assertEquals("change-shape-invalid", refusedOpening(proposal(ChangeKind.CANCEL, "levy", ROUTE), PROVINCE));
        assertEquals("change-shape-invalid", refusedOpening(proposal(ChangeKind.ADD, "levy", ROUTE, ROUTE), PROVINCE));
        assertEquals(
                "procedure-too-large",
                refusedOpening(proposal(ChangeKind.ADD, "levy", "字".repeat(512 * 1024 / 3 + 1)), PROVINCE));
    }

    @Test
    void shouldWalkEveryKindOfRequestThroughARoute() {
        assertEquals(List.of(), RouteRules.faults(sound(ROUTE)));
        assertEquals(List.of(), RouteRules.faults(sound(withSecondLook())));
        // a route on which cancellations pass the government by
        String without = ROUTE.replace("kind == 'add' or kind == 'cancel' or", "kind == 'add' or");
        assertEquals("route-lacks-review", codes(RouteRules.faults(sound(without))));
        // one whose agreement leads back to the applicant
        String back = ROUTE.replace("outcome == 'return'", "outcome == 'agree'");
        assertTrue(codes(RouteRules.faults(sound(back))).contains("route-turns-back"), back);
        // one that asks a post nobody in this procedure holds
        String stranger = ROUTE.replaceFirst("qd:post=\"supervision-reviewer\"", "qd:post=\"window\"");
        List<Fault> faults = RouteRules.faults(sound(stranger));
        assertEquals("post-not-of-route", codes(faults));
        assertEquals("supervision", faults.getFirst().elementId());
    }

    private static String codes(List<Fault> faults) {
        return faults.stream().map(Fault::code).distinct().collect(Collectors.joining(" "));
    }

    @Test
    void shouldNotLeaveOutWhatTheBuiltInProcedureAsksFor() {
        Procedure builtIn = sound(ROUTE);
        assertEquals(List.of(), ChartLaw.faults(ChangeRoutes.KEY, sound(withSecondLook()), builtIn));
        Procedure bold = sound(ROUTE.replaceFirst("qd:act=\"approve\"", "qd:act=\"sum-up\"")
                .replace("approve=批准|Approve", "agree=批准|Approve"));
        List<Fault> faults = ChartLaw.faults(ChangeRoutes.KEY, bold, builtIn);
        assertEquals("act-left-out", codes(faults));
        assertEquals("approve", faults.getFirst().elementId());
        assertEquals("key-differs", codes(ChartLaw.faults("levy", builtIn, null)));
    }

    @Test
    void shouldTellWhatDiffersStepByStep() {
        List<ProcedureDiff.Difference> found = ProcedureDiff.of(sound(ROUTE), sound(withSecondLook()));
        assertEquals(
                List.of("ADDED STEP second-look", "CHANGED WAY to-sum-up", "ADDED WAY looked"),
                found.stream()
                        .map(d -> d.change() + " " + d.element() + " " + d.elementId())
                        .toList());
        var post = found.getFirst().details().stream()
                .filter(d -> d.aspect() == ProcedureDiff.Aspect.POST)
                .findFirst()
                .orElseThrow();
        assertEquals("supervision-reviewer", post.after().zh());
        assertEquals(List.of(), ProcedureDiff.of(sound(ROUTE), sound(ROUTE)));
        assertTrue(ProcedureDiff.of(sound(withSecondLook()), sound(ROUTE)).stream()
                .anyMatch(d -> d.change() == ProcedureDiff.Change.REMOVED
                        && d.elementId().equals("second-look")));
        assertTrue(
                ProcedureDiff.of(null, sound(ROUTE)).stream().allMatch(d -> d.change() == ProcedureDiff.Change.ADDED));
    }
}
