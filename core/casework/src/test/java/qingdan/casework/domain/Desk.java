package qingdan.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import qingdan.casework.bpmn.Procedures;
import qingdan.casework.domain.CaseState.CaseFile;
import qingdan.casework.event.CaseEvent;
import qingdan.casework.event.CaseHead;
import qingdan.casework.event.Material;
import qingdan.casework.event.Party;
import qingdan.kernel.Calendars;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.domain.Decision;
import qingdan.kernel.domain.TimeLimit;
import qingdan.kernel.domain.WorkCalendar;
import qingdan.procedure.bpmn.ProcedureLibrary;

/** A desk of a county office for tests: hands commands to the law, keeps the case and its log. */
public final class Desk {
    private static final ProcedureLibrary PROCEDURES = Procedures.library();
    public static final String REGION = "340123";
    public static final String ORGAN = "11340123003023451A";
    public static final String LICENCE_ITEM = ORGAN + "4340121001000";
    public static final String PENALTY_ITEM = ORGAN + "4340221001000";

    public static final Actor WINDOW = official("win", "window");
    public static final Actor REVIEWER = official("rev", "reviewer");
    public static final Actor DECIDER = official("dec", "decider");
    public static final Actor INVESTIGATOR = official("inv", "investigator");
    public static final Actor LEGAL = official("leg", "legal");
    public static final Actor CITIZEN = Actor.citizen("p-1", "张三");
    public static final Actor SWEEPER = Actor.system("deadline");
    public static final Party PARTY = new Party("natural-person", "张三", "3401**********1234", null);

    private ProcedureLibrary procedures = PROCEDURES;
    private CaseState state = CaseState.NONE;
    private Instant now = at("2026-03-02");
    private @Nullable ItemFacts item;
    private final java.util.ArrayList<Logged> log = new java.util.ArrayList<>();

    /** An event with its envelope. */
    public record Logged(CaseEvent event, String subject, Instant at) {}

    public Desk(@Nullable ItemFacts item) {
        this.item = item;
    }

    public static Desk licence() {
        return new Desk(licenceItem());
    }

    public static Desk penalty() {
        return new Desk(penaltyItem());
    }

    public static ItemFacts licenceItem() {
        return item(LICENCE_ITEM, "01", Procedures.LICENCE, TimeLimit.workDays(20), TimeLimit.workDays(10));
    }

    public static ItemFacts penaltyItem() {
        return item(PENALTY_ITEM, "02", Procedures.PENALTY, TimeLimit.days(90), null);
    }

    public static ItemFacts item(
            String code, String category, String procedure, TimeLimit statutory, @Nullable TimeLimit promised) {
        return new ItemFacts(
                code,
                category,
                REGION,
                ORGAN,
                LocalDate.of(2023, 1, 1),
                null,
                true,
                true,
                new CaseHead(
                        "食品经营许可",
                        3,
                        "肥西县市场监督管理局",
                        "肥西县",
                        "肥西",
                        procedure,
                        1,
                        statutory,
                        promised,
                        "肥西县人民政府",
                        "食品安全法 第三十五条"));
    }

    public static Actor official(String subject, String post) {
        return Actor.official(subject, subject, ORGAN, post, REGION);
    }

    public static Instant at(String day) {
        return LocalDate.parse(day)
                .atTime(LocalTime.of(9, 30))
                .atZone(WorkCalendar.ZONE)
                .toInstant();
    }

    public Desk on(String day) {
        now = at(day);
        return this;
    }

    public Desk on(Instant instant) {
        now = instant;
        return this;
    }

    public Instant now() {
        return now;
    }

    public Desk listing(@Nullable ItemFacts facts) {
        item = facts;
        return this;
    }

    /** From now on by the procedures of this library. */
    public Desk by(ProcedureLibrary library) {
        procedures = library;
        return this;
    }

    public CaseFacts facts(Actor actor) {
        String key = state instanceof CaseFile file
                ? file.head().procedureKey()
                : item == null ? Procedures.LICENCE : item.head().procedureKey();
        return new CaseFacts(item, procedures.get(key, 1), Calendars.standard(), actor, now);
    }

    public Decision<CaseEvent> ask(Actor actor, CaseCommand command) {
        Decision<CaseEvent> decision = CaseLaw.decide(state, command, facts(actor));
        if (decision instanceof Decision.Accepted<CaseEvent> accepted) {
            for (CaseEvent event : accepted.events()) {
                state = CaseLaw.apply(state, event, actor.subject(), now);
                log.add(new Logged(event, actor.subject(), now));
            }
        }
        return decision;
    }

    /** The one event that must follow. */
    public CaseEvent must(Actor actor, CaseCommand command) {
        Decision<CaseEvent> decision = ask(actor, command);
        if (decision instanceof Decision.Accepted<CaseEvent> accepted
                && accepted.events().size() == 1) {
            return accepted.events().getFirst();
        }
        throw new AssertionError("Expected one event, but got " + decision);
    }

    /** The code of the refusal that must follow. */
    public String refused(Actor actor, CaseCommand command) {
        Decision<CaseEvent> decision = ask(actor, command);
        return decision instanceof Decision.Refused<CaseEvent> refused
                ? refused.refusal().code()
                : decision.toString();
    }

    public CaseFile file() {
        return (CaseFile) state;
    }

    public CaseState state() {
        return state;
    }

    public List<Logged> log() {
        return log;
    }

    public UUID openTask() {
        return file().taskId(file().procedure().main().orElseThrow());
    }

    public static CaseCommand.ReceiveCase receive(long seed) {
        return new CaseCommand.ReceiveCase(id(seed), number(seed), REGION, PARTY, List.of(material("M1")));
    }

    public static CaseCommand.OpenCase open(long seed) {
        return new CaseCommand.OpenCase(id(seed), number(seed), PARTY, "inspection", "超范围经营");
    }

    public static UUID id(long seed) {
        return new UUID(0x019c_0000_0000_7000L + (seed << 16), 0x8000_0000_0000_0000L + seed);
    }

    public static String number(long seed) {
        return "34012320260302" + "%08d".formatted(seed);
    }

    public static Material material(String code) {
        return new Material(code, "营业执照", "ab".repeat(32), 1024, "application/pdf", "a.pdf", id(7), "C");
    }
}
