package qingdan.oversight.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A warning or card that a rule raised on a case (预警, 黄牌, 红牌).
 *
 * @param level yellow or red
 * @param due day of the limit it is about
 * @param open the case is not closed yet
 */
public record Alert(
        UUID alertId,
        UUID caseId,
        String number,
        String level,
        Rule rule,
        Instant raisedAt,
        String region,
        String organName,
        String itemName,
        @Nullable String stageName,
        @Nullable String legalBasis,
        @Nullable LocalDate due,
        boolean open) {}
