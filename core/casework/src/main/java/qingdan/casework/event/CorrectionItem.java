package qingdan.casework.event;

import org.jspecify.annotations.Nullable;

/** One thing the applicant has to correct (补正事项): a material, a field of the form, or the application as a whole. */
public record CorrectionItem(
        @Nullable String materialCode, @Nullable String field, String problem) {}
