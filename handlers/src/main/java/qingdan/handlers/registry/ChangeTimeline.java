package qingdan.handlers.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import qingdan.contract.model.TimelineEntry;
import qingdan.handlers.PostNames;
import qingdan.handlers.Words;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.ledger.StoredEvent;
import qingdan.procedure.domain.Node.UserTask;
import qingdan.procedure.domain.Outcome;
import qingdan.procedure.domain.Procedure;
import qingdan.registry.change.event.ChangeEvent;
import qingdan.registry.change.event.ChangeEvent.*;
import qingdan.registry.change.store.ChangeJson;

/** The history of a request in words (办理过程). */
final class ChangeTimeline {
    private ChangeTimeline() {}

    /** @param organs names of the organs that acted, by code */
    static List<TimelineEntry> of(List<StoredEvent> events, Map<String, String> organs, Locale locale) {
        List<TimelineEntry> entries = new ArrayList<>();
        for (StoredEvent stored : events)
            ChangeJson.event(stored.type(), stored.payload())
                    .ifPresent((ChangeEvent e) -> entries.add(entry(e, stored, organs, locale)));
        return entries;
    }

    private static TimelineEntry entry(
            ChangeEvent event, StoredEvent stored, Map<String, String> organs, Locale locale) {
        Actor actor = stored.actor();
        String kind = stored.type().replace("registry.", "").replaceAll("([a-z])([A-Z])", "$1-$2");
        return new TimelineEntry(
                stored.at(),
                kind.toLowerCase(Locale.ROOT),
                title(event, locale),
                detail(event, actor),
                organ(event, actor, organs),
                PostNames.of(actor.post(), locale),
                null,
                null);
    }

    /** The organ that acted; the platform itself is none. An organ that the list does not know is told apart by its code. */
    private static @Nullable String organ(ChangeEvent event, Actor actor, Map<String, String> organs) {
        String code = actor.org();
        if (code == null) return null;
        return code.equals(event.ref().organ())
                ? event.ref().organName()
                : Objects.requireNonNullElse(organs.get(code), code);
    }

    private static String title(ChangeEvent event, Locale locale) {
        return switch (event) {
            case ChangeOpened e -> Words.pick(locale, "起草", "Opened");
            case ChangeEdited e -> Words.pick(locale, "修改", "Edited");
            case ChangeAttachmentAdded e -> Words.pick(locale, "添加佐证材料", "Supporting file added");
            case ChangeAttachmentWithdrawn e -> Words.pick(locale, "撤下佐证材料", "Supporting file taken off");
            case ChangeSubmitted e -> Words.pick(locale, "提交 (第" + e.round() + "次)", "Submitted, round " + e.round());
            case EmergencySuspended e -> Words.pick(locale, "紧急停止行使", "Stopped in an emergency");
            case ChangeReviewed e ->
                Words.pick(locale, e.office().zh(), e.office().en()) + ": "
                        + outcome(null, e.act(), e.outcome(), locale);
            case ChangeScheduled e ->
                Words.pick(locale, "定于 ", "Publication set to ")
                        + e.publishAt()
                                .atZone(qingdan.kernel.domain.WorkCalendar.ZONE)
                                .toLocalDateTime()
                                .withNano(0);
            case ChangePublished e -> Words.pick(locale, "已发布", "Published");
            case ChangeSentBack e -> Words.pick(locale, "发布时退回", "Sent back at publication");
            case ChangeWithdrawn e -> Words.pick(locale, "撤回", "Withdrawn");
            case ChangeStepOverdue e ->
                Words.pick(locale, "环节逾期: 等待", "Overdue: waiting for ")
                        + Objects.requireNonNullElse(PostNames.of(e.post(), locale), e.post());
            case TakeOverAnswered e ->
                e.taken()
                        ? Words.pick(locale, "已承接, 告知下放方", "Taken over, the giver is told")
                        : Words.pick(locale, "未承接, 告知下放方", "Not taken over, the giver is told");
            case DelegationClosed e ->
                e.taken()
                        ? Words.pick(locale, "承接方已承接, 本级事项随之取消", "Taken over; the item here ends")
                        : Words.pick(locale, "承接方未承接, 本级事项照旧", "Not taken over; the item here goes on");
            case ChangeDisputed e ->
                Words.pick(
                        locale,
                        "提出争议, 由" + e.level().zh() + "处理",
                        "Disputed, to the " + e.level().en());
            case DisputeSettled e ->
                e.upheld()
                        ? Words.pick(locale, "争议成立", "Dispute upheld")
                        : Words.pick(locale, "争议不成立", "Dispute dismissed");
        };
    }

    private static String detail(ChangeEvent event, Actor actor) {
        String said =
                switch (event) {
                    case ChangeReviewed e -> e.opinion();
                    case ChangeWithdrawn e -> e.reason();
                    case ChangeDisputed e -> e.reason();
                    case DisputeSettled e -> e.reason();
                    case EmergencySuspended e -> e.reason();
                    case ChangeSentBack e -> e.itemCode() + " " + e.code();
                    case ChangeOpened e -> e.proposal().cause();
                    case ChangeEdited e -> e.proposal().cause();
                    case ChangeAttachmentAdded e -> e.attachment().fileName();
                    case ChangeAttachmentWithdrawn e -> (e.fileName() + " " + e.note()).strip();
                    case ChangeSubmitted e -> "";
                    case ChangeStepOverdue e -> e.since() + " → " + e.due();
                    case ChangeScheduled e -> e.effectiveFrom().toString();
                    case ChangePublished e -> e.effectiveFrom().toString();
                    case TakeOverAnswered e -> e.itemCode() + " " + day(e.effectiveFrom()) + e.reason();
                    case DelegationClosed e -> e.itemCode() + " " + day(e.from()) + e.reason();
                };
        return said.isBlank() ? actor.name() : actor.name() + ": " + said;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day + " ";
    }

    /** The name of an outcome as the route writes it; its common name when there is no route at hand. */
    static String outcome(@Nullable Procedure route, String act, String code, Locale locale) {
        if (route != null)
            for (var node : route.nodes())
                if (node instanceof UserTask task && task.act().equals(act)) {
                    var named = task.outcome(code);
                    if (named.isPresent()) return name(named.get(), locale);
                }
        return switch (code) {
            case "accept" -> Words.pick(locale, "受理", "Accepted");
            case "pass", "agree" -> Words.pick(locale, "同意", "Agreed");
            case "object" -> Words.pick(locale, "有异议", "Objected");
            case "return" -> Words.pick(locale, "退回修改", "Returned");
            case "refuse" -> Words.pick(locale, "不同意", "Refused");
            case "approve" -> Words.pick(locale, "批准", "Approved");
            default -> code;
        };
    }

    private static String name(Outcome outcome, Locale locale) {
        return Words.pick(locale, outcome.zh(), outcome.en());
    }
}
