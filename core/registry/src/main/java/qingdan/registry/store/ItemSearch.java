package qingdan.registry.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import qingdan.kernel.Async;
import qingdan.kernel.pg.Database;

/**
 * Search over the list (事项查找): words, one or two characters, full pinyin, initials, codes; filters; keyset pages. Best
 * matches first: the whole name, its beginning, any place, then pinyin; within a rank what can be applied for online,
 * then shorter names; abolished items last. Thread-safe.
 */
public final class ItemSearch {
    private static final Logger LOG = LoggerFactory.getLogger(ItemSearch.class);
    /** Windows of matches that one page of a status looks at. */
    private static final int MAX_WINDOWS = 20;

    private static final Duration SAMPLE_HOLDS = Duration.ofMinutes(10);
    private static final String PAGE = """
            select s.rank, s.weight, g.item_code, g.basic_code, g.name, g.gb, g.organ, g.organ_name, g.region, g.objects,
                   g.statutory, g.promised, g.depth, g.visits, g.applicable, coalesce(v.version, g.version) as version,
                   case when c.abolished_from <= $1 then 'abolished'
                        when v.version is null then registry.status_on(g.item_code, $1)
                        when exists (select from registry.item_suspension x where x.item_code = g.item_code
                                      and x.from_day <= $1 and (x.until_day is null or x.until_day > $1)) then 'suspended'
                        else 'in-force' end as status,
                   coalesce((select r.name from registry.region r where r.code = g.region
                              order by r.valid_from desc limit 1), g.region) as region_name
              from %s s
              join registry.guide g on g.item_code = s.item_code
              join registry.catalogue_item c on c.item_code = s.item_code
              left join lateral (select v.version from registry.item_version v
                                  where v.item_code = s.item_code and (v.effective @> $1::date) is true limit 1) v on true
             order by s.rank, s.weight, s.item_code
            """;
    private static final String BROWSE = PAGE.formatted("registry.browse($2, $3, $4, $5, $6, $7, $8, $9, $10)");
    private static final String BROWSE_STEPS = PAGE.formatted("registry.browse_steps($2, $3, $4, $5, $6)");
    private static final String NEARLY = PAGE.formatted("registry.near($2, $3, $4, $5, $6)");
    private static final Synonyms SYNONYMS = Synonyms.standard();
    private static final String SEARCH =
            PAGE.formatted("registry.search($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)");

    private final Database database;
    private final AtomicReference<GuideSample> sample = new AtomicReference<>(GuideSample.NONE);
    private final AtomicLong drawnAt = new AtomicLong(System.nanoTime() - SAMPLE_HOLDS.toNanos());

    public ItemSearch(Database database) {
        this.database = database;
    }

    /**
     * One page, with the status of every item on the day. Words that find nothing are read more freely: in the words of the list, by their
     * sound, with one wrong character; the page says so. With a status a page may be shorter than its limit and yet not the last: one call
     * looks at some thousand matches at most.
     */
    public Uni<SearchPage> search(SearchQuery query, LocalDate day) {
        return (query.status() == null ? asAsked(query, day) : swept(query, day, List.of(), 1))
                .chain(page -> page.hits().isEmpty() && page.next() == null && query.after() == null
                        ? nothing(query, day)
                        : Uni.createFrom().item(page));
    }

    /** Words that match, only not with this status, are not read more freely. */
    private Uni<SearchPage> nothing(SearchQuery query, LocalDate day) {
        if (query.status() == null) return relaxed(query, day);
        return asAsked(query.ofAnyStatus(), day)
                .chain(page -> page.hits().isEmpty()
                        ? relaxed(query, day)
                        : Uni.createFrom().item(new SearchPage(List.of(), null)));
    }

    /** Window after window, until the page is full, nothing is left, or enough was looked at. */
    private Uni<SearchPage> swept(SearchQuery query, LocalDate day, List<SearchHit> before, int window) {
        return asAsked(query.goingOn(query.after(), query.limit() - before.size()), day)
                .chain(page -> {
                    List<SearchHit> hits = new ArrayList<>(before);
                    hits.addAll(page.hits());
                    SearchPage all = new SearchPage(hits, page.next());
                    boolean enough = page.next() == null || hits.size() == query.limit() || window == MAX_WINDOWS;
                    return enough
                            ? Uni.createFrom().item(all)
                            : swept(query.goingOn(page.next(), query.limit()), day, hits, window + 1);
                });
    }

    /**
     * How the matches spread; page and cursor of the query do not matter. Where the page of the same day shows what was read more freely,
     * that is what is counted.
     */
    public Uni<SearchFacets> facets(SearchQuery query, LocalDate day) {
        return SearchFacets.count(database.pool(), query, sample())
                .chain(counts -> counts.counted() > 0 || query.kind() == SearchQuery.Kind.ALL
                        ? Uni.createFrom().item(counts)
                        : search(query.goingOn(null, 1), day).chain(page -> facetsOf(query, page, counts)));
    }

    private Uni<SearchFacets> facetsOf(SearchQuery query, SearchPage page, SearchFacets asAsked) {
        SearchPage.Relaxed how = page.hits().isEmpty() ? null : page.relaxed();
        if (how == null) return Uni.createFrom().item(asAsked);
        return switch (how) {
            case SYNONYM -> facetsInstead(query, Objects.requireNonNull(page.shownFor()));
            case SOUND -> facetsInstead(query, Pinyin.full(String.join("", query.words())));
            case NEAR ->
                SearchFacets.countNear(database.pool(), query, false, sample())
                        .chain(counts -> counts.counted() > 0
                                ? Uni.createFrom().item(counts)
                                : SearchFacets.countNear(database.pool(), query, true, sample()));
        };
    }

    private Uni<SearchFacets> facetsInstead(SearchQuery query, String other) {
        return SearchFacets.count(database.pool(), query.asking(other), sample());
    }

    private Uni<SearchPage> asAsked(SearchQuery query, LocalDate day) {
        return execute(database.pool(), query, day, sample().steps(query)).map(rows -> page(rows, query));
    }

    /** The sample at hand; one that is old is drawn anew beside the searches. */
    private GuideSample sample() {
        long drawn = drawnAt.get();
        long now = System.nanoTime();
        if (now - drawn >= SAMPLE_HOLDS.toNanos() && drawnAt.compareAndSet(drawn, now))
            GuideSample.draw(database.pool())
                    .subscribe()
                    .with(sample::set, e -> LOG.warn("event=sample-failed error={}", String.valueOf(e.getMessage())));
        return sample.get();
    }

    private Uni<SearchPage> relaxed(SearchQuery query, LocalDate day) {
        List<String> words = query.words();
        Uni<SearchPage> found = Uni.createFrom().item(new SearchPage(List.of(), null));
        if (query.kind() == SearchQuery.Kind.WORDS) {
            for (String other : SYNONYMS.alternatives(words))
                found = or(found, () -> asAsked(query.asking(other), day)
                        .map(page -> page.insteadOf(SearchPage.Relaxed.SYNONYM, other)));
            found = or(found, () -> sounding(query, words, day));
        }
        return or(found, () -> near(query, day));
    }

    private static Uni<SearchPage> or(Uni<SearchPage> first, Supplier<Uni<SearchPage>> otherwise) {
        return first.chain(page ->
                page.hits().isEmpty() ? otherwise.get() : Uni.createFrom().item(page));
    }

    /** Homophones are the usual slip of who types pinyin; a single character sounds like too many. */
    private Uni<SearchPage> sounding(SearchQuery query, List<String> words, LocalDate day) {
        String sound = Pinyin.full(String.join("", words));
        if (String.join("", words).length() < 2 || sound.length() < 4)
            return Uni.createFrom().item(new SearchPage(List.of(), null));
        return asAsked(query.asking(sound), day).map(page -> page.insteadOf(SearchPage.Relaxed.SOUND, null));
    }

    /** One wrong character first: only what that does not find is looked for with one missing or one too many. */
    private Uni<SearchPage> near(SearchQuery query, LocalDate day) {
        return or(near(query, day, false), () -> near(query, day, true));
    }

    private Uni<SearchPage> near(SearchQuery query, LocalDate day, boolean otherLength) {
        return nearly(database.pool(), query, day, otherLength, sample())
                .map(rows -> rows.map(found -> page(found, query).insteadOf(SearchPage.Relaxed.NEAR, null))
                        .orElseGet(() -> new SearchPage(List.of(), null)));
    }

    /**
     * The rows that fit with one slip; empty when the query is too short to guess at, or a code.
     *
     * @param otherLength one Chinese character is missing or too many, instead of another one
     */
    static Uni<Optional<RowSet<Row>>> nearly(
            SqlClient client, SearchQuery query, LocalDate day, boolean otherLength, GuideSample sample) {
        boolean latin = query.kind() == SearchQuery.Kind.LATIN;
        List<NearWords> tries = NearWords.of(query, otherLength, sample);
        if (tries.isEmpty()) return Uni.createFrom().item(Optional.empty());
        Tuple tuple = Tuple.tuple()
                .addLocalDate(day)
                .addString(latin ? "pinyin" : "words")
                .addJsonArray(NearWords.json(tries))
                .addArrayOfString(query.filters().toArray(String[]::new))
                .addBoolean(query.narrow())
                .addInteger(query.limit());
        return Async.uni(() -> client.preparedQuery(NEARLY).execute(tuple)).map(Optional::of);
    }

    /** @param steps how to find what matches, see {@link GuideSample#steps} */
    static Uni<RowSet<Row>> execute(SqlClient client, SearchQuery query, LocalDate day, Integer @Nullable [] steps) {
        boolean all = query.kind() == SearchQuery.Kind.ALL;
        String sql = !all ? SEARCH : steps == null ? BROWSE : BROWSE_STEPS;
        Tuple tuple = !all ? words(query, day, steps) : steps == null ? browse(query, day) : browse(query, day, steps);
        return Async.uni(() -> client.preparedQuery(sql).execute(tuple));
    }

    private static Tuple browse(SearchQuery query, LocalDate day, Integer[] steps) {
        SearchCursor after = query.after();
        return Tuple.tuple()
                .addLocalDate(day)
                .addArrayOfString(query.filters().toArray(String[]::new))
                .addArrayOfInteger(steps)
                .addValue(after == null ? null : after.weight())
                .addValue(after == null ? null : after.itemCode())
                .addInteger(query.window() + 1);
    }

    private static Tuple browse(SearchQuery query, LocalDate day) {
        SearchCursor after = query.after();
        SearchQuery.ForWhom forWhom = query.forWhom();
        List<String> beside = query.beside().tokens();
        return Tuple.tuple()
                .addLocalDate(day)
                .addValue(query.region())
                .addValue(query.category())
                .addValue(query.organ())
                .addValue(forWhom == SearchQuery.ForWhom.NATURAL_PERSON ? Boolean.TRUE : null)
                .addValue(forWhom == SearchQuery.ForWhom.LEGAL_PERSON ? Boolean.TRUE : null)
                .addArrayOfString(beside.isEmpty() ? null : beside.toArray(String[]::new))
                .addValue(after == null ? null : after.weight())
                .addValue(after == null ? null : after.itemCode())
                .addInteger(query.window() + 1);
    }

    private static Tuple words(SearchQuery query, LocalDate day, Integer @Nullable [] steps) {
        List<String> words = query.words();
        List<String> grams = SearchText.queryGrams(words);
        SearchCursor after = query.after();
        return Tuple.tuple()
                .addLocalDate(day)
                .addString(query.kind().word())
                .addArrayOfString(words.toArray(String[]::new))
                .addArrayOfString(grams.toArray(String[]::new))
                .addArrayOfString(grams.stream().map(gram -> "i:" + gram).toArray(String[]::new))
                .addArrayOfString(query.filters().toArray(String[]::new))
                .addBoolean(query.narrow())
                .addValue(query.region())
                .addArrayOfInteger(steps)
                .addValue(after == null ? null : after.rank())
                .addValue(after == null ? null : after.weight())
                .addValue(after == null ? null : after.itemCode())
                .addInteger(query.window() + 1);
    }

    private static SearchPage page(RowSet<Row> rows, SearchQuery query) {
        List<SearchHit> hits = new ArrayList<>();
        SearchCursor last = null;
        int looked = 0;
        for (Row row : rows) {
            if (hits.size() == query.limit() || ++looked > query.window()) return new SearchPage(hits, last);
            SearchHit hit = SearchHit.of(row, query.kind());
            if (query.status() == null || query.status() == hit.status()) hits.add(hit);
            last = new SearchCursor(row.getInteger("rank"), row.getInteger("weight"), row.getString("item_code"));
        }
        return new SearchPage(hits, null);
    }
}
