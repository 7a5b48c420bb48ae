package qingdan.registry.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.domain.TimeLimit;
import qingdan.registry.event.Accountability;
import qingdan.registry.event.Duty;
import qingdan.registry.event.LegalBasis;
import qingdan.registry.event.RiskLevel;

/** Reads what offices write into one cell: several bases, duties by stage, numbered lists, limits, dates. */
final class ListTexts {
    private static final String NUMBER = "[（(]?(?:[0-9]{1,3}|[一二三四五六七八九十]{1,4})[)）、．.]\\s*|[①-⑳]\\s*";
    private static final Pattern NUMBERED = Pattern.compile("^\\s*(?:" + NUMBER + ")");
    private static final Pattern LAW = Pattern.compile("《([^》]{2,200})》");
    private static final Pattern ARTICLES =
            Pattern.compile("第[一二三四五六七八九十百千零〇0-9]{1,9}条(?:之[一二三四五六七八九十])?(?:第[一二三四五六七八九十0-9]{1,4}[款项])*");
    private static final Pattern DOCUMENT = Pattern.compile("[\\p{IsHan}]{1,12}[〔\\[（(]\\d{4}[〕\\])）]第?\\d{1,5}号");
    private static final Pattern LIMIT =
            Pattern.compile("([0-9]{1,4})(?:个)?(工作日|自然日|日历日|日|天|个?月|年|小时)(?:内|以内)?(?:办结)?");
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-./年](\\d{1,2})[-./月](\\d{1,2})日?");
    private static final int LONGEST_STAGE = 24;

    private ListTexts() {}

    /** The parts of a numbered list; lines without a number of their own belong to the part before. */
    static List<String> numbered(String text) {
        List<String> parts = new ArrayList<>();
        boolean anyNumber = text.lines().anyMatch(line -> NUMBERED.matcher(line).find());
        for (String line :
                text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
            boolean begins = NUMBERED.matcher(line).find();
            if (begins || !anyNumber || parts.isEmpty())
                parts.add(begins ? NUMBERED.matcher(line).replaceFirst("") : line);
            else parts.set(parts.size() - 1, parts.getLast() + line);
        }
        return parts;
    }

    /** The parts of a column's cells, in their order. */
    static List<String> parts(RawItem raw, Column column) {
        List<String> all = new ArrayList<>();
        for (String text : raw.all(column)) all.addAll(numbered(text));
        return all;
    }

    /** Words with 、 or a comma between them, each once. */
    static List<String> words(String text) {
        return java.util.Arrays.stream(text.split("[\\s、，,;；|]+"))
                .filter(word -> !word.isBlank())
                .distinct()
                .toList();
    }

    /** The bases of a cell: each begins with 《…》 at the beginning of a line or of a numbered part. */
    static List<LegalBasis> bases(String text) {
        List<LegalBasis> bases = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (String line :
                text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
            String bare = NUMBERED.matcher(line).replaceFirst("").strip();
            if (bare.startsWith("【")) bare = bare.replaceFirst("^【[^】]*】", "").strip();
            boolean begins = bare.startsWith("《") || DOCUMENT.matcher(bare).lookingAt();
            if (begins && !part.isEmpty()) {
                bases.addAll(semicolons(part.toString()));
                part.setLength(0);
            }
            part.append(part.isEmpty() || begins ? bare : line);
        }
        if (!part.isEmpty()) bases.addAll(semicolons(part.toString()));
        return bases;
    }

    /** 《甲法》第一条；《乙条例》第二条 in one line. */
    private static List<LegalBasis> semicolons(String line) {
        List<LegalBasis> bases = new ArrayList<>();
        for (String part : line.split("[;；。]\\s*(?=《)", -1)) if (!part.isBlank()) bases.add(basis(part.strip()));
        return bases;
    }

    static LegalBasis basis(String text) {
        Matcher law = LAW.matcher(text);
        Matcher document = DOCUMENT.matcher(text);
        @Nullable String number = document.find() ? document.group() : null;
        if (!law.lookingAt()) {
            String title = cut(text, 200);
            return new LegalBasis(title, null, number == null ? title : number, null);
        }
        String rest = text.substring(law.end());
        Matcher article = ARTICLES.matcher(rest);
        StringBuilder articles = new StringBuilder();
        int end = 0;
        while (article.find()) {
            String between = rest.substring(end, article.start());
            if (!articles.isEmpty() && !between.matches("[、，,和及]")) break;
            if (articles.isEmpty() && between.length() > 80) break;
            articles.append(articles.isEmpty() ? "" : "、").append(article.group());
            end = article.end();
        }
        String words = rest.substring(end).replaceFirst("^[\\s：:，,、。]+", "").strip();
        if (number != null && articles.isEmpty())
            words = words.replaceFirst("^.{0,4}" + Pattern.quote(number) + "[）)：:\\s]*", "");
        return new LegalBasis(
                law.group(1), articles.isEmpty() ? null : articles.toString(), number, words.isEmpty() ? null : words);
    }

    /** 受理阶段责任：公示…: the stage before the colon, the duty behind it. */
    static List<Duty> duties(String text, String stage, @Nullable String basis) {
        List<Duty> duties = new ArrayList<>();
        for (String part : numbered(text)) {
            int colon = indexOfColon(part);
            boolean named = colon > 0 && colon <= LONGEST_STAGE && stage.isEmpty() && colon < part.length() - 1;
            String where = named ? part.substring(0, colon) : stage.isEmpty() ? "责任事项" : stage;
            duties.add(new Duty(where.strip(), named ? part.substring(colon + 1).strip() : part, basis));
        }
        return duties;
    }

    /** The clauses of 追责情形; the sentence that only leads up to them is left out. */
    static List<Accountability> accountability(String text, @Nullable String basis) {
        List<String> parts = numbered(text);
        if (parts.size() > 1 && parts.getFirst().matches(".*(下列|以下|如下)情形.*[：:]?"))
            parts = parts.subList(1, parts.size());
        return parts.stream().map(part -> new Accountability(part, basis, null)).toList();
    }

    /** 20个工作日, 20工作日内, 30日, 3个月, 24小时, 即办; a bare number counts work days. Empty when it is none of these. */
    static Optional<TimeLimit> limit(String text) {
        String bare = text.replaceAll("\\s", "");
        if (bare.matches("即办|即时办结|当场办结|当日办结|0")) return Optional.of(TimeLimit.workDays(0));
        if (bare.matches("[0-9]{1,4}")) return Optional.of(TimeLimit.workDays(Integer.parseInt(bare)));
        Matcher limit = LIMIT.matcher(bare);
        if (!limit.matches()) return Optional.empty();
        int value = Integer.parseInt(limit.group(1));
        return Optional.of(
                switch (limit.group(2)) {
                    case "工作日" -> TimeLimit.workDays(value);
                    case "月", "个月" -> TimeLimit.months(value);
                    case "年" -> new TimeLimit(value, TimeLimit.Unit.YEAR);
                    case "小时" -> TimeLimit.hours(value);
                    default -> TimeLimit.days(value);
                });
    }

    /** Whether a cell says that there is nothing to say. */
    static boolean saysNothing(String text) {
        return text.isBlank() || text.matches("\\s*(无|/|-+|—+|无规定|法律未规定.*|无期限|不适用)\\s*");
    }

    /** 2026-01-31, 2026年1月31日, 2026/1/31. */
    static Optional<LocalDate> date(String text) {
        Matcher date = DATE.matcher(text.strip());
        if (!date.matches()) return Optional.empty();
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** 高, 一级, Ⅰ: high; and so on. */
    static Optional<RiskLevel> risk(String text) {
        if (text.matches("(?i).*(高|一级|Ⅰ|I级|high|A).*")) return Optional.of(RiskLevel.HIGH);
        if (text.matches("(?i).*(中|二级|Ⅱ|II级|medium|B).*")) return Optional.of(RiskLevel.MEDIUM);
        if (text.matches("(?i).*(低|三级|Ⅲ|III级|low|C).*")) return Optional.of(RiskLevel.LOW);
        return Optional.empty();
    }

    static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }

    private static int indexOfColon(String text) {
        int full = text.indexOf('：');
        int half = text.indexOf(':');
        return full < 0 ? half : half < 0 ? full : Math.min(full, half);
    }
}
