package qingdan.handlers.registry;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import qingdan.contract.Reply;
import qingdan.contract.model.ListTableItem;
import qingdan.contract.model.ListTableLine;
import qingdan.contract.model.ListTablePage;
import qingdan.handlers.Pages;
import qingdan.kernel.blob.BlobStore;
import qingdan.kernel.domain.WorkCalendar;
import qingdan.registry.event.Division;
import qingdan.registry.intake.SourceFormat;
import qingdan.registry.publication.ChartArchive;
import qingdan.registry.publication.ChunkedOutput;
import qingdan.registry.publication.ListFilter;
import qingdan.registry.publication.ListKind;
import qingdan.registry.publication.ListPages;
import qingdan.registry.publication.ListWriter;
import qingdan.registry.publication.ListedItem;
import qingdan.registry.publication.OpenData;
import qingdan.registry.store.Divisions;

/** Gives the list out (公布与开放): official tables and flow charts as streams, and the description of the open data. */
public final class ExportDesk {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String BINARY = "application/octet-stream";
    private static final String CHARTS = "charts";
    private static final String ARCHIVE = "zip";

    private final ListPages pages;
    private final Divisions divisions;
    private final Supplier<Uni<String>> state;
    private final InstantSource clock;
    private final String base;
    private final Function<LocalDate, ChartArchive> charts;

    /**
     * @param charts an archive of flow charts as they are on a day
     * @param state a word that changes whenever anything in the node's logs does, for entity tags
     * @param base address of this node's API
     */
    public ExportDesk(
            ListPages pages,
            Divisions divisions,
            Supplier<Uni<String>> state,
            InstantSource clock,
            String base,
            Function<LocalDate, ChartArchive> charts) {
        this.pages = pages;
        this.divisions = divisions;
        this.state = state;
        this.clock = clock;
        this.base = base;
        this.charts = charts;
    }

    Uni<Reply<Void>> export(
            String region,
            String kindWord,
            String formatWord,
            boolean below,
            @Nullable String organ,
            @Nullable String category,
            @Nullable LocalDate asOf) {
        boolean drawn = kindWord.equals(CHARTS);
        if (drawn != formatWord.equals(ARCHIVE))
            return Uni.createFrom()
                    .item(Reply.refused("export-format-not-offered", "kind", kindWord, "format", formatWord));
        LocalDate day = asOf == null ? today() : asOf;
        ListKind kind = ListKind.of(kindWord).orElse(ListKind.TOTAL);
        String title = drawn ? "流程图" : kind.title();
        ListFilter filter = new ListFilter(region, below, organ, category, day);
        return divisions.history(region).chain(known -> {
            if (known.isEmpty()) return Uni.createFrom().item(Reply.refused("region-not-found"));
            String name = known.getLast().name();
            return state.get().map(now -> {
                ListWriter writer = new ListWriter(kind, name + title + "（" + day + "）");
                ChunkedOutput chunks = new ChunkedOutput(out -> {
                    if (drawn) charts.apply(day).write(new Items(filter), out);
                    else if (formatWord.equals("pdf")) writer.pdf(new Items(filter), out);
                    else
                        writer.write(SourceFormat.valueOf(formatWord.toUpperCase(Locale.ROOT)), new Items(filter), out);
                });
                return new Reply.Bytes<>(
                        BINARY,
                        name + title + "-" + day + "." + formatWord,
                        Reply.Bytes.UNKNOWN_LENGTH,
                        new Reply.Content.OfStream(Multi.createFrom().publisher(chunks)),
                        false,
                        tag(filter + kindWord + formatWord + now));
            });
        });
    }

    /** The same lines as the files have, page by page; a cursor is the number and code of the item before. */
    Uni<Reply<ListTablePage>> rows(
            String region,
            String kindWord,
            boolean below,
            @Nullable String organ,
            @Nullable String category,
            @Nullable LocalDate asOf,
            int limit,
            @Nullable String cursor) {
        Optional<After> after = cursor == null ? Optional.of(new After(0, "")) : After.of(cursor);
        if (after.isEmpty()) return Uni.createFrom().item(Reply.refused("cursor-invalid"));
        LocalDate day = asOf == null ? today() : asOf;
        ListKind kind = ListKind.of(kindWord).orElse(ListKind.TOTAL);
        ListFilter filter = new ListFilter(region, below, organ, category, day);
        return divisions
                .history(region)
                .chain(known -> known.isEmpty()
                        ? Uni.createFrom().item(Reply.refused("region-not-found"))
                        : pages.few(after.get().itemCode(), filter)
                                .map(found -> table(
                                        kind,
                                        known.getLast().name() + kind.title() + "（" + day + "）",
                                        day,
                                        after.get().number(),
                                        found,
                                        limit)));
    }

    private record After(long number, String itemCode) {
        static Optional<After> of(String cursor) {
            return Pages.parts(cursor, 2)
                    .filter(parts -> parts.getFirst().matches("[0-9]{1,9}"))
                    .map(parts -> new After(Long.parseLong(parts.getFirst()), parts.getLast()));
        }
    }

    private static Reply<ListTablePage> table(
            ListKind kind, String title, LocalDate day, long before, List<ListedItem> found, int limit) {
        List<ListedItem> shown = found.subList(0, Math.min(limit, found.size()));
        List<ListTableItem> items = new ArrayList<>();
        for (ListedItem item : shown)
            items.add(new ListTableItem(
                    item.itemCode(),
                    item.version(),
                    kind.lines(item, before + items.size() + 1).stream()
                            .map(ListTableLine::new)
                            .toList()));
        String next = found.size() <= limit
                ? null
                : Pages.cursor(List.of(before + items.size(), shown.getLast().itemCode()));
        return Reply.ok(new ListTablePage(title, day, kind.headings(), items, next));
    }

    Uni<Reply<Void>> openData(String region) {
        return divisions.find(region, today()).map(found -> {
            Optional<Division> division = found;
            return division.<Reply<Void>>map(d -> Reply.file(
                            BINARY, "dcat-" + region + ".jsonld", OpenData.dcat(base, region, d.name(), today())))
                    .orElseGet(() -> Reply.refused("region-not-found"));
        });
    }

    Uni<Reply<Void>> dictionary() {
        return Uni.createFrom().item(Reply.file(BINARY, "data-dictionary.csv", OpenData.dictionary()));
    }

    private static String tag(String words) {
        return BlobStore.sha256(words.getBytes(StandardCharsets.UTF_8)).substring(0, 32);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkCalendar.ZONE);
    }

    /** The items one after another, read page by page; blocking, for the writer's own thread. */
    private final class Items implements Iterator<ListedItem> {
        private final ListFilter filter;
        private Iterator<ListedItem> page = List.<ListedItem>of().iterator();
        private String after = "";
        private boolean ended;

        Items(ListFilter filter) {
            this.filter = filter;
        }

        @Override
        public boolean hasNext() {
            if (!page.hasNext() && !ended) {
                List<ListedItem> next = pages.after(after, filter).await().atMost(PATIENCE);
                ended = next.isEmpty();
                if (!ended) after = next.getLast().itemCode();
                page = next.iterator();
            }
            return page.hasNext();
        }

        @Override
        public ListedItem next() {
            if (!hasNext()) throw new NoSuchElementException();
            return page.next();
        }
    }
}
