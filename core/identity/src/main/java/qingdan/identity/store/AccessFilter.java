package qingdan.identity.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import qingdan.identity.domain.Access;
import qingdan.identity.domain.Action;
import qingdan.identity.domain.Condition;
import qingdan.identity.domain.DelegatedAction;
import qingdan.identity.domain.ItemScope;
import qingdan.identity.domain.Mandate;
import qingdan.identity.domain.Subject;
import qingdan.identity.domain.SubjectFacts;
import qingdan.kernel.domain.RegionCode;
import qingdan.kernel.pg.RowAccess;

/**
 * The twin of {@link Access} for lists: the same rule as a predicate, so that a list shows exactly what may be opened
 * (列表与详情同权). Parts that hang on the subject alone are worked out here and vanish from the SQL.
 */
public final class AccessFilter {

    private static final String TRUE = "true";
    private static final String FALSE = "false";

    private AccessFilter() {}

    /** What one subject may see by the rule of one action. */
    public static RowAccess of(Subject subject, Action action) {
        return (columns, firstParameter) -> {
            Rendering rendering = new Rendering(subject, columns, firstParameter);
            return new RowAccess.Predicate(rendering.sql(Access.rule(action)), rendering.parameters);
        };
    }

    private static final class Rendering {
        private final Subject subject;
        private final RowAccess.Columns columns;
        private final int first;
        private final List<Object> parameters = new ArrayList<>();

        Rendering(Subject subject, RowAccess.Columns columns, int first) {
            this.subject = subject;
            this.columns = columns;
            this.first = first;
        }

        String sql(Condition condition) {
            return switch (condition) {
                case Condition.Everyone ignored -> TRUE;
                case Condition.SignedIn ignored -> constant(!(subject instanceof Subject.Anonymous));
                case Condition.HoldsOneOf c -> constant(SubjectFacts.holdsOneOf(subject, c.roles()));
                case Condition.HasScope c -> constant(SubjectFacts.hasScope(subject, c.scope()));
                case Condition.IsNode ignored -> constant(subject instanceof Subject.NodePeer);
                case Condition.IsPlatform ignored -> constant(subject instanceof Subject.Platform);
                case Condition.MayActAsParty c -> mandate(c.action());
                case Condition.IsPartyHimself ignored -> equal(columns.party(), SubjectFacts.himself(subject));
                case Condition.ActsForParty c -> party(c.action());
                case Condition.OfHisOrgan ignored -> equal(columns.org(), SubjectFacts.organ(subject));
                case Condition.InHisRegion ignored -> region();
                case Condition.AtHisPost ignored -> freeOr(columns.post(), SubjectFacts.post(subject));
                case Condition.FreeOrHis ignored -> freeOr(columns.assignee(), subject.id());
                case Condition.NotBarred ignored ->
                    "not (%s = any(coalesce(%s, '{}')))".formatted(parameter(subject.id()), columns.barred());
                case Condition.AllOf c -> join(c.parts(), " and ", TRUE, FALSE);
                case Condition.AnyOf c -> join(c.ways(), " or ", FALSE, TRUE);
            };
        }

        /** Joins parts; one that equals the ending decides, one that equals the neutral word says nothing. */
        private String join(List<Condition> parts, String word, String neutral, String ending) {
            int mark = parameters.size();
            List<String> rendered = new ArrayList<>();
            for (Condition part : parts) {
                String sql = sql(part);
                if (sql.equals(ending)) {
                    parameters.subList(mark, parameters.size()).clear();
                    return ending;
                }
                if (!sql.equals(neutral)) {
                    rendered.add(sql);
                }
            }
            return switch (rendered.size()) {
                case 0 -> neutral;
                case 1 -> rendered.getFirst();
                default -> "(" + String.join(word, rendered) + ")";
            };
        }

        private String mandate(DelegatedAction action) {
            if (subject instanceof Subject.Agent agent) {
                return mandate(agent.mandate(), action);
            }
            return constant(subject instanceof Subject.Citizen);
        }

        private String mandate(Mandate mandate, DelegatedAction action) {
            if (!mandate.allows(action)) {
                return FALSE;
            }
            return switch (mandate.items()) {
                case ItemScope.AllItems ignored -> TRUE;
                case ItemScope.OnlyItems only -> items(only.codes());
            };
        }

        private String items(Set<String> codes) {
            String item = columns.item();
            String list = parameter(codes.toArray(String[]::new));
            return "(%1$s = any(%2$s) or (length(%1$s) = %3$d and substr(%1$s, %4$d) = any(%2$s)))"
                    .formatted(item, list, ItemScope.IMPLEMENTATION_LENGTH, ItemScope.BASIC_START + 1);
        }

        private String party(DelegatedAction action) {
            if (subject instanceof Subject.Agent agent) {
                String allowed = mandate(agent.mandate(), action);
                if (allowed.equals(FALSE)) {
                    return FALSE;
                }
                String own = equal(columns.party(), agent.principal().id());
                return allowed.equals(TRUE) ? own : "(" + own + " and " + allowed + ")";
            }
            return equal(columns.party(), SubjectFacts.himself(subject));
        }

        private String region() {
            RegionCode own = SubjectFacts.region(subject);
            if (own == null) {
                return FALSE;
            }
            String prefix = own.prefix();
            String low = prefix + "0".repeat(own.value().length() - prefix.length());
            String high = prefix + "9".repeat(own.value().length() - prefix.length());
            return low.equals(high)
                    ? equal(columns.region(), low)
                    : "%s between %s and %s".formatted(columns.region(), parameter(low), parameter(high));
        }

        private String equal(String column, @Nullable String value) {
            return value == null ? FALSE : "%s = %s".formatted(column, parameter(value));
        }

        private String freeOr(String column, @Nullable String value) {
            return value == null
                    ? "(%s is null)".formatted(column)
                    : "(%1$s is null or %1$s = %2$s)".formatted(column, parameter(value));
        }

        private String parameter(Object value) {
            parameters.add(value);
            return "$" + (first + parameters.size() - 1) + (value instanceof String[] ? "::text[]" : "::text");
        }

        private static String constant(boolean value) {
            return value ? TRUE : FALSE;
        }
    }
}
