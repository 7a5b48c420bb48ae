package qingdan.registry.change.domain;

import java.time.LocalDate;
import java.util.Optional;
import qingdan.kernel.domain.Decision;
import qingdan.kernel.domain.Refusal;
import qingdan.registry.change.domain.ChartLaw.PublishProcedure;
import qingdan.registry.change.event.ChangeKind;
import qingdan.registry.domain.EntryCommand;
import qingdan.registry.domain.EntryCommand.CancelEntry;
import qingdan.registry.domain.EntryCommand.PublishEntry;
import qingdan.registry.domain.EntryHistory;
import qingdan.registry.domain.EntryLaw;
import qingdan.registry.domain.EntryVersion;
import qingdan.registry.domain.ItemHistory;
import qingdan.registry.domain.ProcedureKeys;
import qingdan.registry.domain.RegistryCommand;
import qingdan.registry.domain.RegistryCommand.AbolishItem;
import qingdan.registry.domain.RegistryCommand.PublishItemVersion;
import qingdan.registry.domain.RegistryCommand.ResumeItem;
import qingdan.registry.domain.RegistryCommand.SuspendItem;
import qingdan.registry.domain.RegistryLaw;
import qingdan.registry.event.EntryEvent;
import qingdan.registry.event.RegistryEvent;

/** One thing a publication does (变更效果): to an item of the list, to an entry of the common catalogue, or to a procedure. */
public sealed interface Effect {
    /** 实施编码, 基本编码 or 流程标识. */
    String code();

    /** Whether it has happened already, with the same content and not before that day. */
    boolean done(ChangeFacts facts);

    /** Why the list's own rules forbid it now; empty when they do not. */
    Optional<Refusal> refusal(ChangeFacts facts);

    /** Whether the other does the same to the same, perhaps on another day. */
    boolean alike(Effect other);

    /** On an item. */
    record OnItem(RegistryCommand command) implements Effect {
        @Override
        public String code() {
            return command.itemCode();
        }

        @Override
        public boolean done(ChangeFacts facts) {
            ItemHistory item = facts.item(code());
            return switch (command) {
                case PublishItemVersion c ->
                    item.newest()
                            .filter(v -> v.content().equals(c.content()))
                            .filter(v -> !v.effectiveFrom().isBefore(c.effectiveFrom()))
                            .isPresent();
                case AbolishItem c ->
                    item.abolishedFrom() != null && !item.abolishedFrom().isBefore(c.from());
                case SuspendItem c ->
                    item.suspensions().stream()
                            .anyMatch(s ->
                                    s.from().equals(c.from()) || (s.until() == null && item.suspendedOn(c.from())));
                case ResumeItem c ->
                    !item.suspendedOn(c.from())
                            && item.suspensions().stream()
                                    .anyMatch(
                                            s -> s.until() != null && !s.until().isBefore(c.from()));
            };
        }

        @Override
        public Optional<Refusal> refusal(ChangeFacts facts) {
            if (command instanceof PublishItemVersion c) {
                Optional<Refusal> wrong = claim(c, facts).or(() -> runs(c, facts));
                if (wrong.isPresent()) {
                    return wrong;
                }
            }
            return RegistryLaw.decide(facts.item(code()), command, facts.today(), facts.itemFacts(code()))
                            instanceof Decision.Refused<RegistryEvent> no
                    ? Optional.of(no.refusal())
                    : Optional.empty();
        }

        /**
         * A procedure that is newly named must be one that its region may use. A new item may still name one of the province's that is
         * not drawn yet, as the items do that came with the platform: its applications run the general procedure.
         */
        private static Optional<Refusal> runs(PublishItemVersion c, ChangeFacts facts) {
            String key = c.content().procedureKey();
            String region = c.content().exercise().region();
            ItemHistory item = facts.item(c.itemCode());
            if (item.newest()
                    .filter(v -> v.content().procedureKey().equals(key))
                    .isPresent()) {
                return Optional.empty();
            }
            if (!ProcedureKeys.usableIn(key, region)) {
                return Optional.of(Refusal.of("procedure-of-other-region", "procedureKey", key, "region", region));
            }
            boolean later =
                    item.versions().isEmpty() && ProcedureKeys.region(key).isEmpty();
            return later || facts.list().procedures().contains(key)
                    ? Optional.empty()
                    : Optional.of(Refusal.of("procedure-unknown", "procedureKey", key));
        }

        /** The entry version it names must exist, and a new item may not claim an entry that was cancelled. */
        private static Optional<Refusal> claim(PublishItemVersion c, ChangeFacts facts) {
            EntryHistory entry = facts.entry(c.content().classification().basicCode());
            Integer named = c.entryVersion();
            boolean first = named != null && named == 1 && entry.versions().isEmpty();
            if (named != null && !first && facts.itemFacts(c.itemCode()).entry() == null) {
                return Optional.of(Refusal.of("entry-version-unknown", "basicCode", entry.basicCode(), "given", named));
            }
            LocalDate gone = entry.cancelledFrom();
            boolean added = facts.item(c.itemCode()).versions().isEmpty();
            return gone != null && added && !c.effectiveFrom().isBefore(gone)
                    ? Optional.of(Refusal.of("entry-already-cancelled", "basicCode", entry.basicCode(), "from", gone))
                    : Optional.empty();
        }

        @Override
        public boolean alike(Effect other) {
            return other instanceof OnItem o
                    && o.code().equals(code())
                    && o.command().getClass() == command.getClass();
        }
    }

    /** On a procedure. {@code kind}: adding one that is there, or altering one that is not, is refused. */
    record OnProcedure(ChangeKind kind, PublishProcedure command) implements Effect {
        @Override
        public String code() {
            return command.procedureKey();
        }

        @Override
        public boolean done(ChangeFacts facts) {
            return facts.chart(code()).history().of(command.requestId()).isPresent();
        }

        @Override
        public Optional<Refusal> refusal(ChangeFacts facts) {
            return ChartLaw.refusal(facts.chart(code()), kind, command, facts.today());
        }

        @Override
        public boolean alike(Effect other) {
            return other instanceof OnProcedure o && o.code().equals(code());
        }
    }

    /** On a catalogue entry. {@code kind}: adding one that is there, or altering one that is not, is refused. */
    record OnEntry(ChangeKind kind, EntryCommand command) implements Effect {
        @Override
        public String code() {
            return command.basicCode();
        }

        @Override
        public boolean done(ChangeFacts facts) {
            EntryHistory entry = facts.entry(code());
            return switch (command) {
                case PublishEntry c ->
                    entry.newest()
                            .filter(v -> v.entry().equals(c.entry()))
                            .filter(v -> v.effectiveFrom() != null
                                    && !v.effectiveFrom().isBefore(c.effectiveFrom()))
                            .isPresent();
                case CancelEntry c ->
                    entry.cancelledFrom() != null && !entry.cancelledFrom().isBefore(c.from());
            };
        }

        @Override
        public Optional<Refusal> refusal(ChangeFacts facts) {
            EntryHistory entry = facts.entry(code());
            if (entry.cancelledFrom() == null) {
                Optional<EntryVersion> newest = entry.newest();
                if (kind == ChangeKind.ADD && newest.isPresent()) {
                    return Optional.of(Refusal.of(
                            "entry-already-listed",
                            "basicCode",
                            code(),
                            "name",
                            newest.get().entry().name()));
                }
                if (kind == ChangeKind.ALTER && newest.isEmpty()) {
                    return Optional.of(Refusal.of("entry-not-found", "basicCode", code()));
                }
            }
            return EntryLaw.decide(entry, command, facts.today(), facts.ancestors(code()))
                            instanceof Decision.Refused<EntryEvent> no
                    ? Optional.of(no.refusal())
                    : Optional.empty();
        }

        @Override
        public boolean alike(Effect other) {
            return other instanceof OnEntry o
                    && o.code().equals(code())
                    && o.command().getClass() == command.getClass();
        }
    }
}
