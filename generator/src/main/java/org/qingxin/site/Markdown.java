package org.qingxin.site;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.html.MutableAttributes;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.NonNull;

/**
 * Markdown to HTML that is safe to put on a page: raw HTML shows as text, links go to http, https or a page of this site,
 * images are dropped. Plain sentences, which most notes are, never meet the parser.
 */
final class Markdown {
    private static final String MEANT_BY_MARKDOWN = "\n*_`[]<>&\"#|~\\!";
    private static final Pattern STARTS_BLOCK = Pattern.compile("^([-+=]|[0-9]+[.)]\\s).*");
    private static final Pattern SAFE_LINK =
            Pattern.compile("(https?://[^\\s]*|[a-z0-9./#-]+)", Pattern.CASE_INSENSITIVE);

    private final Parser parser;
    private final HtmlRenderer renderer;

    Markdown() {
        MutableDataSet options = new MutableDataSet()
                .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
                .set(HtmlRenderer.ESCAPE_HTML, true)
                .set(HtmlRenderer.SOFT_BREAK, "\n")
                .set(HtmlRenderer.GENERATE_HEADER_ID, true)
                .set(HtmlRenderer.RENDER_HEADER_ID, true)
                .set(HtmlRenderer.HEADER_ID_GENERATOR_NO_DUPED_DASHES, true)
                .set(HtmlRenderer.HEADER_ID_GENERATOR_NON_ASCII_TO_LOWERCASE, false);
        parser = Parser.builder(options).build();
        renderer = HtmlRenderer.builder(options)
                .attributeProviderFactory(new IndependentAttributeProviderFactory() {
                    @Override
                    public @NonNull AttributeProvider apply(@NonNull LinkResolverContext context) {
                        return Markdown::mendLinks;
                    }
                })
                .build();
    }

    /** A note or a page. */
    TemplateHTMLOutputModel html(String text) {
        String stripped = text.strip();
        String html = isPlain(stripped)
                ? "<p>" + stripped + "</p>"
                : renderer.render(parser.parse(text)).strip();
        return markup(html);
    }

    private static TemplateHTMLOutputModel markup(String html) {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html);
        } catch (TemplateModelException e) {
            throw new IllegalStateException("markup is only wrapped", e);
        }
    }

    /** Nothing in it that Markdown or HTML would read as more than letters. */
    private static boolean isPlain(String text) {
        return text.chars().noneMatch(each -> MEANT_BY_MARKDOWN.indexOf(each) >= 0)
                && !STARTS_BLOCK.matcher(text).matches();
    }

    private static void mendLinks(Node node, AttributablePart part, MutableAttributes attributes) {
        if (node instanceof Image) {
            attributes.removeValue("src", "");
            attributes.replaceValue("src", "data:,");
        }
        boolean isLink = node instanceof Link || node instanceof AutoLink || node instanceof LinkNodeBase;
        String href = attributes.getValue("href");
        if (isLink && !SAFE_LINK.matcher(href).matches()) {
            attributes.replaceValue("href", "#");
        }
    }
}
