package qingdan.registry.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import qingdan.kernel.domain.Refusal;
import qingdan.registry.event.CatalogueEntry;
import qingdan.registry.event.Classification;
import qingdan.registry.event.ItemContent;
import qingdan.registry.event.LegalBasis;
import qingdan.registry.event.Limits;

/**
 * Standard and local fields (标准字段、本地字段): what the province says of an item in the common catalogue is the same in
 * every implementation list, the rest is the claimant's (全省统一事项名称、类型、依据: 皖政〔2023〕95号). Pure.
 */
public enum StandardFields {
    /** 事项名称. */
    NAME("/name", "事项名称", "name"),
    /** 基本编码. */
    BASIC_CODE("/classification/basicCode", "基本编码", "basic code"),
    /** 主项. */
    PARENT("/classification/parentBasicCode", "主项", "main item"),
    /** 安徽权力类型. */
    AH_CATEGORY("/classification/ahCategory", "权力类型（安徽）", "Anhui category"),
    /** 国家权力类型. */
    NATIONAL_CATEGORY("/classification/nationalCategory", "权力类型（国家）", "national category"),
    /** 设定依据. */
    BASES("/bases", "设定依据", "legal bases"),
    /** 法定办结时限. */
    STATUTORY("/limits/statutory", "法定办结时限", "statutory limit"),
    /** 行使层级: one of the entry's. */
    LEVEL("/exercise/level", "行使层级", "level");

    private final String pointer;
    private final String zh;
    private final String en;

    StandardFields(String pointer, String zh, String en) {
        this.pointer = pointer;
        this.zh = zh;
        this.en = en;
    }

    /** JSON pointer in the item's content. */
    public String pointer() {
        return pointer;
    }

    /** Chinese name. */
    public String zh() {
        return zh;
    }

    /** English name. */
    public String en() {
        return en;
    }

    /** The standard fields that differ from the entry, in the order above; empty when the content keeps them all. */
    public static List<StandardFields> altered(ItemContent content, CatalogueEntry entry) {
        Classification codes = content.classification();
        List<StandardFields> altered = new ArrayList<>();
        if (!content.name().equals(entry.name())) altered.add(NAME);
        if (!codes.basicCode().equals(entry.basicCode())) altered.add(BASIC_CODE);
        if (!Objects.equals(codes.parentBasicCode(), entry.parentBasicCode())) altered.add(PARENT);
        if (!codes.ahCategory().equals(entry.ahCategory())) altered.add(AH_CATEGORY);
        if (!codes.nationalCategory().equals(entry.nationalCategory())) altered.add(NATIONAL_CATEGORY);
        if (!sameBases(content.bases(), entry.bases())) altered.add(BASES);
        if (entry.saysLimit() && !Objects.equals(content.limits().statutory(), entry.statutory()))
            altered.add(STATUTORY);
        if (!entry.levels().contains(content.exercise().level())) altered.add(LEVEL);
        return List.copyOf(altered);
    }

    /** Why the content may not be published as it is: the first altered field, all of them named. */
    public static Optional<Refusal> refusal(ItemContent content, CatalogueEntry entry) {
        List<StandardFields> altered = altered(content, entry);
        if (altered.isEmpty()) return Optional.empty();
        return Optional.of(Refusal.at(
                "standard-field-locked",
                altered.getFirst().pointer(),
                "fields",
                String.join("、", altered.stream().map(StandardFields::zh).toList()),
                "fieldsEn",
                String.join(", ", altered.stream().map(StandardFields::en).toList())));
    }

    /**
     * The content with the entry's standard fields; local fields stay. The level stays too: an entry that is no longer
     * exercised at the item's level cannot be adopted.
     */
    public static ItemContent apply(ItemContent c, CatalogueEntry entry) {
        Classification codes = new Classification(
                entry.basicCode(),
                c.classification().localCode(),
                entry.parentBasicCode(),
                entry.ahCategory(),
                entry.nationalCategory());
        Limits old = c.limits();
        Limits limits = entry.saysLimit()
                ? new Limits(entry.statutory(), entry.limitNote(), old.promised(), old.promisedNote())
                : old;
        return c.withStandard(entry.name(), codes, bases(c.bases(), entry.bases()), limits);
    }

    /** The same laws and articles in the same order; the text too, where the catalogue quotes one. */
    private static boolean sameBases(List<LegalBasis> item, List<LegalBasis> entry) {
        return item.equals(bases(item, entry));
    }

    /** The entry's bases; where it quotes no text, the item's own quotation of the same article stays. */
    private static List<LegalBasis> bases(List<LegalBasis> item, List<LegalBasis> entry) {
        return entry.stream()
                .map(basis -> basis.text() != null
                        ? basis
                        : item.stream()
                                .filter(own -> own.law().equals(basis.law())
                                        && Objects.equals(own.article(), basis.article())
                                        && Objects.equals(own.documentNo(), basis.documentNo()))
                                .findFirst()
                                .orElse(basis))
                .toList();
    }
}
