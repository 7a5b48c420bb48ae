package qingdan.registry.event;

/** What a form field holds (字段类型). */
public enum FieldType {
    /** 单行文字. */
    TEXT,
    /** 多行文字. */
    LONG_TEXT,
    /** 数字. */
    NUMBER,
    /** 日期, ISO 8601. */
    DATE,
    /** 单选. */
    CHOICE,
    /** 公民身份号码, GB 11643. */
    CITIZEN_ID,
    /** 统一社会信用代码, GB 32100. */
    USCC,
    /** 电话. */
    PHONE
}
