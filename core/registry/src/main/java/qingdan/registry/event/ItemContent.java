package qingdan.registry.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything one version of an implementation item says (实施清单要素, after GB/T 39554.2-2020 and Anhui's published list form).
 * It never changes once published; a correction is a new version. The field table with Chinese names and sources is in the
 * room's README.
 *
 * @param aliases other names people search by
 * @param conditions 受理条件
 * @param procedureKey key of the procedure definition that runs the item's cases (运行流程)
 * @param punishment only for 行政处罚
 * @param levy only for 行政征收
 * @param services 办理服务; null when nothing is said, as in versions before there was such an element
 * @param handlingItems 业务办理项; empty when the item is handled one way
 * @param edition 清单版本, for example 2025年本
 * @param evidence where the facts come from and how far they are checked
 * @param remark 备注 of the published list; null when there is none
 */
public record ItemContent(
        String name,
        List<String> aliases,
        Classification classification,
        Exercise exercise,
        List<LegalBasis> bases,
        Handling handling,
        Limits limits,
        List<Stage> stages,
        List<String> conditions,
        List<Material> materials,
        List<FormField> form,
        Fees fees,
        @Nullable ResultDocument result,
        Audience audience,
        Venue venue,
        List<Duty> duties,
        List<Accountability> accountability,
        List<RiskPoint> risks,
        List<Question> questions,
        @Nullable Remedies remedies,
        String procedureKey,
        @Nullable Punishment punishment,
        @Nullable Levy levy,
        @Nullable Services services,
        List<HandlingItem> handlingItems,
        String edition,
        String evidence,
        @Nullable String remark) {
    public ItemContent {
        aliases = Lists.copy(aliases);
        bases = Lists.copy(bases);
        stages = Lists.copy(stages);
        conditions = Lists.copy(conditions);
        materials = Lists.copy(materials);
        form = Lists.copy(form);
        duties = Lists.copy(duties);
        accountability = Lists.copy(accountability);
        risks = Lists.copy(risks);
        questions = Lists.copy(questions);
        handlingItems = Lists.copy(handlingItems);
    }

    /** The same content with other standard fields (标准字段, locked below the province). */
    public ItemContent withStandard(String name, Classification classification, List<LegalBasis> bases, Limits limits) {
        return copy(name, classification, exercise, bases, limits, conditions, venue, edition, evidence);
    }

    /** The same content, exercised by somebody else or at another level. */
    public ItemContent withExercise(Exercise exercise) {
        return copy(name, classification, exercise, bases, limits, conditions, venue, edition, evidence);
    }

    /** The same content, handled elsewhere. */
    public ItemContent withVenue(Venue venue) {
        return copy(name, classification, exercise, bases, limits, conditions, venue, edition, evidence);
    }

    /** The same content under other conditions. */
    public ItemContent withConditions(List<String> conditions) {
        return copy(name, classification, exercise, bases, limits, conditions, venue, edition, evidence);
    }

    /** The same content from another source. */
    public ItemContent withSource(String edition, String evidence) {
        return copy(name, classification, exercise, bases, limits, conditions, venue, edition, evidence);
    }

    private ItemContent copy(
            String name,
            Classification classification,
            Exercise exercise,
            List<LegalBasis> bases,
            Limits limits,
            List<String> conditions,
            Venue venue,
            String edition,
            String evidence) {
        return new ItemContent(
                name,
                aliases,
                classification,
                exercise,
                bases,
                handling,
                limits,
                stages,
                conditions,
                materials,
                form,
                fees,
                result,
                audience,
                venue,
                duties,
                accountability,
                risks,
                questions,
                remedies,
                procedureKey,
                punishment,
                levy,
                services,
                handlingItems,
                edition,
                evidence,
                remark);
    }

    /** Whether the item can be applied for online: 依申请, depth Ⅲ or Ⅳ, and a form to fill in. */
    public boolean openForApplication() {
        return handling.initiation() == Initiation.BY_APPLICATION
                && handling.depth().compareTo(HandlingDepth.III) >= 0
                && !form.isEmpty();
    }
}
