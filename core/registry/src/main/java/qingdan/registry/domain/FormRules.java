package qingdan.registry.domain;

import static qingdan.registry.domain.Severity.ERROR;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import qingdan.registry.event.FieldType;
import qingdan.registry.event.FormField;
import qingdan.registry.event.ItemContent;
import qingdan.registry.event.Material;

/** Rules about the electronic form and the materials (表单与材料). */
final class FormRules {
    static final Rule FIELD_UNIQUE = new Rule(
            "R31",
            ERROR,
            "表单字段标识重复或不合格式",
            "A field name is repeated or malformed",
            "字段标识用小写字母开头的英文",
            "Use a unique lowerCamel name");
    static final Rule FIELD_OPTIONS = new Rule(
            "R32", ERROR, "单选字段没有选项，或选项重复", "A choice has no options, or repeats one", "补充选项", "Add the options");
    static final Rule FIELD_PATTERN = new Rule(
            "R33", ERROR, "字段的格式表达式有误", "The pattern of a field cannot be read", "改正格式表达式", "Correct the pattern");
    static final Rule MATERIAL_UNIQUE =
            new Rule("R34", ERROR, "材料标识重复", "Two materials have the same code", "使材料标识唯一", "Make the codes unique");
    static final Rule MATERIAL_SOURCE =
            new Rule("R35", ERROR, "材料没有来源渠道", "A material has no source", "写明材料由谁出具", "Say who issues the material");
    static final Rule FIELD_RANGE = new Rule(
            "R36", ERROR, "数字字段的最小值大于最大值", "The smallest number is above the largest", "改正取值范围", "Correct the range");

    static final List<Rule> ALL =
            List.of(FIELD_UNIQUE, FIELD_OPTIONS, FIELD_PATTERN, MATERIAL_UNIQUE, MATERIAL_SOURCE, FIELD_RANGE);

    private static final Pattern FIELD_NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,59}");

    private FormRules() {}

    static void check(ItemContent item, BiConsumer<Rule, String> report) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < item.form().size(); i++) {
            FormField field = item.form().get(i);
            String pointer = "/form/" + i;
            if (!FIELD_NAME.matcher(field.name()).matches() || !names.add(field.name()))
                report.accept(FIELD_UNIQUE, pointer);
            boolean choice = field.type() == FieldType.CHOICE;
            long distinct =
                    field.options().stream().map(o -> o.value()).distinct().count();
            if (choice == field.options().isEmpty()
                    || distinct != field.options().size()) report.accept(FIELD_OPTIONS, pointer);
            if (!readable(field.pattern())) report.accept(FIELD_PATTERN, pointer);
            Long min = field.min();
            Long max = field.max();
            if (min != null && max != null && min > max) report.accept(FIELD_RANGE, pointer);
        }
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < item.materials().size(); i++) {
            Material material = item.materials().get(i);
            if (!codes.add(material.code())) report.accept(MATERIAL_UNIQUE, "/materials/" + i);
            if (material.source().isBlank()) report.accept(MATERIAL_SOURCE, "/materials/" + i);
        }
    }

    private static boolean readable(@Nullable String pattern) {
        if (pattern == null) return true;
        try {
            Pattern.compile(pattern);
            return true;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }
}
