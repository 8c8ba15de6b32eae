package org.qingxin.serve;

import java.nio.charset.StandardCharsets;

/** What a served page has besides: the script that asks whether it is out of date, and leave to ask. */
final class Frame {
    static final String SCRIPT = "/-/preview.js";
    static final String STYLE = "/-/preview.css";
    static final String EVENTS = "/-/events";

    /** For when there is nothing else to show. */
    static final String EMPTY_PAGE = """
            <!doctype html>
            <html lang="zh-CN">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; script-src 'self'">
            <title>清薪 · 预览</title>
            </head>
            <body></body>
            </html>
            """;

    private static final String SHUT = "content=\"default-src 'none'; ";
    private static final String HEAD_END = "</head>";

    private Frame() {}

    static byte[] around(byte[] page, int version) {
        String html = new String(page, StandardCharsets.UTF_8);
        return html.replace(SHUT, SHUT + "connect-src 'self'; ")
                .replace(
                        HEAD_END,
                        "<link rel=\"stylesheet\" href=\"" + STYLE + "\">\n<script src=\"" + SCRIPT
                                + "\" data-version=\"" + version + "\" defer></script>\n" + HEAD_END)
                .getBytes(StandardCharsets.UTF_8);
    }
}
