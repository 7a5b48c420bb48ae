package qingdan.registry.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import qingdan.registry.domain.OrganPast;
import qingdan.registry.event.CatalogueEntry;
import qingdan.registry.event.Organ;
import qingdan.registry.store.OrganRow;
import qingdan.registry.store.Organs;

/** The organs and the common catalogue in force, by all that a list may call them. Immutable. */
public final class ListReference {
    private final Map<String, Organ> organs = new HashMap<>();
    private final Map<String, Organ> byCreditCode = new HashMap<>();
    private final Map<String, OrganPast> pasts = new HashMap<>();
    private final OrganNames today = new OrganNames();
    private final OrganNames others = new OrganNames();
    private final Map<String, OrganRow> gone = new HashMap<>();
    private final Map<String, CatalogueEntry> entries = new HashMap<>();
    private final Map<String, List<CatalogueEntry>> entriesByName = new HashMap<>();
    private final Map<String, List<CatalogueEntry>> entriesByLocalCode = new HashMap<>();

    private final Map<String, Integer> versions;

    /**
     * Organs that a list may mean.
     *
     * @param otherName whether they were found by a name that is not today's (曾用名)
     */
    record Meant(List<Organ> organs, boolean otherName) {}

    /** Without organs that are no more. */
    public ListReference(
            Collection<Organs.Known> bodies, Collection<CatalogueEntry> entries, Map<String, Integer> versions) {
        this(bodies, List.of(), entries, versions);
    }

    /**
     * @param bodies those of today, with all their names
     * @param gone those that are no more
     * @param versions version in force of each entry, by basic code; the first where it is not said
     */
    public ListReference(
            Collection<Organs.Known> bodies,
            Collection<OrganRow> gone,
            Collection<CatalogueEntry> entries,
            Map<String, Integer> versions) {
        this.versions = Map.copyOf(versions);
        for (OrganRow row : gone) {
            this.gone.put(row.organ().code(), row);
            this.gone.put(row.creditCode(), row);
            this.gone.put(plain(row.organ().name()), row);
        }
        for (Organs.Known body : bodies) {
            Organ organ = body.organ();
            organs.put(organ.code(), organ);
            byCreditCode.put(body.creditCode(), organ);
            pasts.put(organ.code(), body.past());
            today.put(organ.name(), organ);
            for (String name : body.past().names())
                if (!plain(name).equals(plain(organ.name()))) others.put(name, organ);
        }
        for (CatalogueEntry entry : entries) {
            this.entries.put(entry.basicCode(), entry);
            entriesByName
                    .computeIfAbsent(plain(entry.name()), n -> new ArrayList<>())
                    .add(entry);
            String local = entry.localCode();
            if (local != null)
                entriesByLocalCode
                        .computeIfAbsent(local, n -> new ArrayList<>())
                        .add(entry);
        }
    }

    /** The organ with that code: the one it was taken in under, or the credit code it uses now. */
    Optional<Organ> organ(String code) {
        return Optional.ofNullable(organs.getOrDefault(code, byCreditCode.get(code)));
    }

    /** What became of an organ that is no more, in words for the office that still names it by name or code; else what it said. */
    String fate(String said) {
        OrganRow row = gone.getOrDefault(said, gone.get(plain(said)));
        if (row == null) return said;
        String successor = row.successor();
        if (successor == null) return said + "，自" + row.validTo() + "起撤销";
        Organ next = organs.get(successor);
        return said + "，自" + row.validTo() + "起并入" + (next == null ? successor : next.name());
    }

    /** Names and days of an organ. */
    OrganPast past(Organ organ) {
        return pasts.getOrDefault(organ.code(), OrganPast.NONE);
    }

    /** Organs of that name, or whose short name it is; a whole name, also a former one, before a short one. */
    Meant organsNamed(String name) {
        String plain = plain(name);
        if (plain.isEmpty()) return new Meant(List.of(), false);
        if (!today.named(plain).isEmpty()) return new Meant(today.named(plain), false);
        if (!others.named(plain).isEmpty()) return new Meant(others.named(plain), true);
        List<Organ> ending = today.ending(plain);
        return ending.isEmpty() ? new Meant(others.ending(plain), true) : new Meant(ending, false);
    }

    /** Organs whose name, or its end, stands in a title; one of the other names only when more of it stands there. */
    Meant organsIn(String title) {
        String plain = plain(title);
        OrganNames.InTitle now = today.in(plain);
        OrganNames.InTitle other = others.in(plain);
        return other.length() > now.length() ? new Meant(other.organs(), true) : new Meant(now.organs(), false);
    }

    Optional<CatalogueEntry> entry(String basicCode) {
        return Optional.ofNullable(entries.get(basicCode));
    }

    /** Version of the entry that is in force. */
    int version(CatalogueEntry entry) {
        return versions.getOrDefault(entry.basicCode(), 1);
    }

    List<CatalogueEntry> entriesNamed(String name) {
        return entriesByName.getOrDefault(plain(name), List.of());
    }

    List<CatalogueEntry> entriesWithLocalCode(String code) {
        return entriesByLocalCode.getOrDefault(code, List.of());
    }

    /** Names are compared without blanks and with one kind of brackets. */
    static String plain(String name) {
        return java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFKC)
                .replaceAll("[\\s\"“”]", "");
    }
}
