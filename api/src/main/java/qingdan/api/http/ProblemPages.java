package qingdan.api.http;

import java.util.Collection;
import qingdan.contract.ProblemType;

/** The page a problem's {@code type} resolves to (问题说明页), in Chinese with English below; no script, readable by everyone. */
final class ProblemPages {
    private ProblemPages() {}

    static String page(ProblemType type, String style) {
        StringBuilder out = head(type.title().zh(), style);
        out.append("<main><article lang=\"zh-CN\"><h1>")
                .append(escape(type.title().zh()))
                .append("</h1><p>")
                .append(escape(plain(type.detail().zh())))
                .append("</p><h2>怎么办</h2><p>")
                .append(escape(type.remedy().zh()))
                .append("</p></article><hr><article lang=\"en\"><h1>")
                .append(escape(type.title().en()))
                .append("</h1><p>")
                .append(escape(plain(type.detail().en())))
                .append("</p><h2>What you can do</h2><p>")
                .append(escape(type.remedy().en()))
                .append("</p></article><p><code>")
                .append(type.code())
                .append("</code> · HTTP ")
                .append(type.status())
                .append(" · <a href=\"/problems\">全部问题 All problems</a></p></main></body></html>");
        return out.toString();
    }

    static String index(Collection<ProblemType> types, String style) {
        StringBuilder out = head("问题一览 Problems", style);
        out.append("<main><h1>问题一览 <span lang=\"en\">Problems</span></h1><ul>");
        for (ProblemType type : types) {
            out.append("<li>")
                    .append(type.status())
                    .append(" <a href=\"")
                    .append(type.uri())
                    .append("\">")
                    .append(escape(type.title().zh()))
                    .append("</a> <span lang=\"en\">")
                    .append(escape(type.title().en()))
                    .append("</span></li>");
        }
        return out.append("</ul></main></body></html>").toString();
    }

    private static StringBuilder head(String title, String style) {
        return new StringBuilder("<!doctype html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>")
                .append(escape(title))
                .append(" · 清单</title><style>")
                .append(style)
                .append("</style></head><body>");
    }

    /** A text of the registry without its optional parts and placeholders. */
    private static String plain(String template) {
        return template.replaceAll("\\[[^\\]]*]", "").replaceAll("\\{[a-zA-Z]+}", "…");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
