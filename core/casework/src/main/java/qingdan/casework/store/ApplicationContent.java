package qingdan.casework.store;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the applicant wrote (申请内容), for the handling office only.
 *
 * @param applicant kind, name, idMasked, idNumber, agentName, contactName, phone as far as given
 * @param form answers by field
 * @param facts alleged facts of an ex officio case
 */
public record ApplicationContent(
        Map<String, String> applicant,
        Map<String, String> form,
        @Nullable String facts) {}
