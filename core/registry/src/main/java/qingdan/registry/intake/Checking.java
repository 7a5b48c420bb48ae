package qingdan.registry.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.domain.Decision;
import qingdan.kernel.domain.Refusal;
import qingdan.registry.domain.Finding;
import qingdan.registry.domain.ItemFacts;
import qingdan.registry.domain.ItemHistory;
import qingdan.registry.domain.ItemRules;
import qingdan.registry.domain.ItemVersion;
import qingdan.registry.domain.RegistryCommand.PublishItemVersion;
import qingdan.registry.domain.RegistryLaw;
import qingdan.registry.domain.StandardFields;
import qingdan.registry.event.CatalogueEntry;
import qingdan.registry.event.CategoryCode;
import qingdan.registry.event.ItemContent;
import qingdan.registry.event.RegistryEvent;
import qingdan.registry.seed.Families;

/** Decides what becomes of each item of a file (导入校核), by the same law as any publication. Pure. */
public final class Checking {
    /** What a spreadsheet takes for a formula; a dash, a number or a phone number such as +86 is none. */
    private static final Pattern FORMULA =
            Pattern.compile("=.+|@[A-Za-z].*|[+-]\\s*[A-Za-z]+\\s*[(!|].*", Pattern.DOTALL);

    private final ListReference reference;
    private final Identification identification;
    private final Drafting drafting;
    private final ImportSettings settings;
    private final LocalDate today;

    /** @param mayWrite whether the administrator may publish for a region at this node */
    public Checking(
            ListReference reference,
            Predicate<String> mayWrite,
            Families families,
            ImportSettings settings,
            LocalDate today) {
        this.reference = reference;
        this.identification = new Identification(reference, mayWrite);
        this.drafting = new Drafting(families, settings.edition());
        this.settings = settings;
        this.today = today;
    }

    /** The first step: which item it is, and what the row says of its standard elements. The second step wants to know what is known of it. */
    public Step identify(RawItem raw) {
        List<RowFinding> findings = new ArrayList<>();
        if (raw.lines().size() > TableReader.MAX_LINES)
            findings.add(new RowFinding(IntakeRules.TOO_MANY_LINES, Column.NAME.title(), raw.one(Column.NAME)));
        if (raw.tooLarge()) return new Step(raw, null, List.of(tooLarge(raw)));
        formulas(raw, findings);
        if (raw.one(Column.STATUS).matches(".*(取消|暂停|废止|停用).*|[23]"))
            findings.add(RowFinding.at(IntakeRules.NOT_IN_USE, Column.STATUS, raw.one(Column.STATUS)));
        Optional<Identity> who = identification.identify(raw, findings::add);
        who.ifPresent(identity -> StandardWords.check(raw, identity, main(identity.entry()), findings::add));
        return new Step(raw, who.orElse(null), findings);
    }

    /** Each column that has one is told of once. */
    private static void formulas(RawItem raw, List<RowFinding> findings) {
        Set<Column> told = EnumSet.noneOf(Column.class);
        for (Map<Column, String> line : raw.lines())
            line.forEach((column, text) -> {
                if (FORMULA.matcher(text).matches() && told.add(column))
                    findings.add(RowFinding.at(IntakeRules.FORMULA, column, text));
            });
    }

    private static RowFinding tooLarge(RawItem raw) {
        return new RowFinding(IntakeRules.TOO_LARGE, Column.NAME.title(), raw.one(Column.NAME));
    }

    private @Nullable CatalogueEntry main(CatalogueEntry entry) {
        String parent = entry.parentBasicCode();
        return parent == null ? null : reference.entry(parent).orElse(null);
    }

    /** An item on its way through the checks. */
    public record Step(RawItem raw, @Nullable Identity who, List<RowFinding> findings) {}

    /**
     * The second step: what to do with it.
     *
     * @param known null for an item that is not on the list
     */
    public CheckedItem decide(Step step, @Nullable KnownItem known) {
        List<RowFinding> findings = new ArrayList<>(step.findings());
        Identity who = step.who();
        if (who == null) return refused(step, findings);
        if (known != null && known.elsewhere())
            findings.add(RowFinding.at(IntakeRules.OWNED_ELSEWHERE, Column.ITEM_CODE, who.itemCode()));
        ItemContent newest = known == null ? null : known.content();
        int inForce = reference.version(who.entry());
        boolean ahead = known != null && known.entryVersion() > inForce;
        int entryVersion = known != null && ahead ? known.entryVersion() : inForce;
        ItemContent draft = drafting.draft(step.raw(), who, newest, findings::add);
        ItemContent content = ahead ? draft : StandardFields.apply(draft, who.entry());
        if (known != null && known.entryVersion() < inForce)
            findings.add(RowFinding.at(
                    IntakeRules.ENTRY_ADOPTED, Column.BASIC_CODE, who.entry().basicCode() + " v" + inForce));
        if (findings.stream().anyMatch(RowFinding::isError)) return refused(step, findings);
        if (known != null
                && content.equals(newest)
                && known.entryVersion() == entryVersion
                && known.abolishedFrom() == null)
            return new CheckedItem(
                    step.raw(), who, RowResult.UNCHANGED, known.version(), null, null, entryVersion, findings);
        Optional<LocalDate> from = effectiveFrom(step.raw(), known, findings);
        if (from.isEmpty()) return refused(step, findings);
        ItemFacts facts = new ItemFacts(
                who.organ(), parentCategory(content), ahead ? null : who.entry(), reference.past(who.organ()));
        ItemContent named = facts.named(content);
        for (Finding finding : ItemRules.check(who.itemCode(), named, facts)) findings.add(RowFinding.of(finding));
        Decision<RegistryEvent> decision = RegistryLaw.decide(
                history(who, known),
                new PublishItemVersion(
                        who.itemCode(), from.get(), named, settings.reason(), known == null, entryVersion),
                today,
                facts);
        if (decision instanceof Decision.Refused<RegistryEvent> no) {
            if (findings.stream().noneMatch(RowFinding::isError)) findings.add(finding(no.refusal()));
            return refused(step, findings);
        }
        return new CheckedItem(
                step.raw(),
                who,
                known == null ? RowResult.NEW : RowResult.CHANGED,
                known == null ? 1 : known.version() + 1,
                from.get(),
                named,
                entryVersion,
                findings);
    }

    private static CheckedItem refused(Step step, List<RowFinding> findings) {
        return new CheckedItem(step.raw(), step.who(), RowResult.REFUSED, 0, null, null, 0, findings);
    }

    private Optional<LocalDate> effectiveFrom(RawItem raw, @Nullable KnownItem known, List<RowFinding> findings) {
        String text = raw.one(Column.EFFECTIVE_FROM);
        if (!text.isEmpty()) {
            Optional<LocalDate> day = ListTexts.date(text);
            if (day.isEmpty()) findings.add(RowFinding.at(IntakeRules.UNREADABLE, Column.EFFECTIVE_FROM, text));
            // The day of the version in force, repeated by a table that was exported: the change takes effect as if it
            // said nothing.
            if (day.isEmpty() || known == null || !day.get().equals(known.effectiveFrom())) return day;
        }
        LocalDate wanted = settings.effectiveFrom();
        if (wanted != null) return Optional.of(wanted);
        if (known == null || known.effectiveFrom().isBefore(today)) return Optional.of(today);
        return Optional.of(known.effectiveFrom().plusDays(1));
    }

    private static ItemHistory history(Identity who, @Nullable KnownItem known) {
        if (known == null) return ItemHistory.unknown(who.itemCode());
        ItemVersion newest = new ItemVersion(
                known.itemCode(), known.version(), known.effectiveFrom(), null, known.content(), known.entryVersion());
        return new ItemHistory(known.itemCode(), List.of(newest), List.of(), known.abolishedFrom());
    }

    private @Nullable CategoryCode parentCategory(ItemContent content) {
        String parent = content.classification().parentBasicCode();
        if (parent == null) return null;
        return reference.entry(parent).map(CatalogueEntry::nationalCategory).orElse(null);
    }

    private static RowFinding finding(Refusal refusal) {
        return switch (refusal.code()) {
            case "item-already-abolished" -> RowFinding.at(IntakeRules.ABOLISHED, Column.STATUS, arg(refusal, "from"));
            case "item-effective-date-past", "item-version-overlap" ->
                RowFinding.at(IntakeRules.DATE_REFUSED, Column.EFFECTIVE_FROM, arg(refusal, "effectiveFrom"));
            case "standard-field-locked" ->
                new RowFinding(IntakeRules.STANDARD_LOCKED, String.valueOf(refusal.pointer()), arg(refusal, "fields"));
            default -> new RowFinding(IntakeRules.REFUSED, Column.NAME.title(), refusal.code());
        };
    }

    private static String arg(Refusal refusal, String name) {
        return String.valueOf(refusal.args().get(name));
    }
}
