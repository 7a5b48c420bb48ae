package qingdan.registry.event;

import org.jspecify.annotations.Nullable;

/**
 * One legal basis of an item (设定依据 / 实施依据).
 *
 * @param law title of the law, regulation, rule or document, without brackets
 * @param article 第…条第…款, or null when the whole document is the basis
 * @param documentNo 文号, for documents that have no articles
 * @param text what the article says: a short quotation or a summary in our own words
 */
public record LegalBasis(
        String law,
        @Nullable String article,
        @Nullable String documentNo,
        @Nullable String text) {}
