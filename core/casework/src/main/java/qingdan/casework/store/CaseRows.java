package qingdan.casework.store;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import qingdan.casework.document.DocumentContent;
import qingdan.casework.domain.CaseState.CaseFile;
import qingdan.casework.event.CaseStatus;
import qingdan.casework.event.DocumentKind;
import qingdan.casework.event.Material;
import qingdan.kernel.domain.Light;

/** The JSON that {@code casework.write} takes; see V003__write.sql. */
final class CaseRows {
    private CaseRows() {}

    record Write(
            @JsonProperty("case") CaseRow row,
            List<TaskRow> tasks,
            List<ServiceRow> services,
            @Nullable List<DocumentRow> documents,
            @Nullable List<Material> materials,
            @Nullable ApplicationRow application) {}

    record CaseRow(
            UUID id,
            String number,
            String region,
            String organ,
            String itemCode,
            int itemVersion,
            String itemName,
            String category,
            String partyName,
            CaseStatus status,
            @Nullable String stage,
            @Nullable String stageName,
            Light light,
            @Nullable LocalDate promisedDue,
            @Nullable LocalDate statutoryDue,
            Instant receivedAt,
            @Nullable Instant closedAt,
            long version,
            CaseFile state,
            Map<String, String> deadlines) {}

    record TaskRow(
            UUID taskId,
            String node,
            String act,
            String stage,
            String stageName,
            String post,
            String region,
            String organ,
            String number,
            String itemName,
            String partyName,
            CaseStatus status,
            Light light,
            @Nullable LocalDate due,
            Instant arrivedAt) {}

    record ServiceRow(UUID taskId, String handler, Instant requestedAt) {}

    /** {@code content}: everything the paper says, so that drawing it needs nothing else. */
    record DocumentRow(
            UUID documentId,
            DocumentKind kind,
            String title,
            String organ,
            int year,
            String prefix,
            DocumentContent content,
            Instant orderedAt) {}

    /** 申请内容, or the alleged facts of an ex officio case. */
    record ApplicationRow(
            @Nullable Object applicant,
            @Nullable Map<String, String> form,
            @Nullable String facts) {}
}
