package org.qingxin.site.frame;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.html.MutableAttributes;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.NonNull;
import org.qingxin.wording.Markup;

/**
 * Markdown to HTML that is safe to put on a page: raw HTML shows as text, links go to http, https or a page of this site,
 * of images the words remain. Plain sentences, which most notes are, never meet the parser.
 */
public final class Markdown {
    private static final String MEANT_BY_MARKDOWN = "*_`[]<>&\"#|~\\!";
    private static final Pattern STARTS_BLOCK = Pattern.compile("([-+=]|[0-9]+[.)](\\s|$)).*");
    /** Lists and quotations in each other beyond what anyone writes; the parser would run out of stack. */
    private static final Pattern TOO_DEEP =
            Pattern.compile("^([ \\t]*(>|[-+*]|[0-9]{1,9}[.)])){20}", Pattern.MULTILINE);
    /** A path that neither names a scheme nor starts at the root of a disk or another server. */
    private static final Pattern SAFE_LINK = Pattern.compile(
            "https?://\\S+|(?=[^/\\s])[a-z0-9._-]*(/[a-z0-9._-]+)*(\\?[^\\s#]*)?(#\\S*)?", Pattern.CASE_INSENSITIVE);

    private static final String ANCHOR = "t-";

    private final Parser parser;
    private final HtmlRenderer pages;
    private final HtmlRenderer notes;

    Markdown() {
        MutableDataSet options = new MutableDataSet()
                .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
                .set(HtmlRenderer.ESCAPE_HTML, true)
                .set(HtmlRenderer.SOFT_BREAK, "\n")
                .set(HtmlRenderer.HEADER_ID_GENERATOR_NO_DUPED_DASHES, true)
                .set(HtmlRenderer.HEADER_ID_GENERATOR_NON_ASCII_TO_LOWERCASE, false);
        parser = Parser.builder(options).build();
        notes = renderer(options.set(HtmlRenderer.GENERATE_HEADER_ID, false));
        pages = renderer(options.set(HtmlRenderer.GENERATE_HEADER_ID, true).set(HtmlRenderer.RENDER_HEADER_ID, true));
    }

    private static HtmlRenderer renderer(MutableDataSet options) {
        return HtmlRenderer.builder(options)
                .nodeRendererFactory(each -> wordsOfImages())
                .attributeProviderFactory(new IndependentAttributeProviderFactory() {
                    @Override
                    public @NonNull AttributeProvider apply(@NonNull LinkResolverContext context) {
                        return Markdown::mend;
                    }
                })
                .build();
    }

    /** A note: its headings lie below those of the panel that it stands in, and cannot be linked to. */
    public Markup html(String text) {
        return html(text, notes, 3);
    }

    /** The body of a page: its headings lie below the page's title and can be linked to. */
    public Markup page(String text) {
        return html(text, pages, 2);
    }

    /** What a reader sees of a note or page: its words, without markup. */
    public String words(String text) {
        String stripped = text.strip();
        return isPlain(stripped) ? stripped.replace('\n', ' ') : html(text).words();
    }

    private Markup html(String text, HtmlRenderer renderer, int topHeading) {
        String stripped = text.strip();
        if (isPlain(stripped)) {
            return new Markup(stripped.isEmpty() ? "" : "<p>" + stripped + "</p>");
        }
        if (TOO_DEEP.matcher(text).find()) {
            return new Markup("<p>" + Markup.escaped(text) + "</p>");
        }
        Node document = parser.parse(text);
        for (Node each : document.getDescendants()) {
            if (each instanceof Heading heading) {
                heading.setLevel(Math.max(topHeading, heading.getLevel()));
            }
        }
        return new Markup(renderer.render(document).strip());
    }

    /** Lines of one paragraph, with nothing in them that Markdown or HTML would read as more than letters. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (MEANT_BY_MARKDOWN.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            if (!isPlainLine(text.substring(from, end))) {
                return false;
            }
            from = end + 1;
        }
        return from == 0 ? !STARTS_BLOCK.matcher(text).matches() : isPlainLine(text.substring(from));
    }

    /** Blanks at the ends of a line may part paragraphs, indent or break. */
    private static boolean isPlainLine(String line) {
        return !line.isEmpty()
                && line.equals(line.strip())
                && line.charAt(0) > ' '
                && line.charAt(line.length() - 1) > ' '
                && !STARTS_BLOCK.matcher(line).matches();
    }

    private static NodeRenderer wordsOfImages() {
        return () -> Set.of(
                new NodeRenderingHandler<>(Image.class, (node, context, html) -> context.renderChildren(node)),
                new NodeRenderingHandler<>(ImageRef.class, (node, context, html) -> context.renderChildren(node)));
    }

    private static void mend(Node node, AttributablePart part, MutableAttributes attributes) {
        if (node instanceof Heading && part == AttributablePart.NODE && attributes.contains("id")) {
            attributes.replaceValue("id", ANCHOR + attributes.getValue("id"));
        }
        if (node instanceof TableCell cell && cell.isHeader()) {
            attributes.replaceValue("scope", "col");
        }
        if (node instanceof LinkNodeBase || node instanceof AutoLink || node instanceof LinkRef) {
            mendLink(attributes);
        }
    }

    private static void mendLink(MutableAttributes attributes) {
        String href = attributes.getValue("href");
        if (!SAFE_LINK.matcher(href).matches()) {
            attributes.remove("href");
        } else if (href.startsWith("#")) {
            attributes.replaceValue("href", "#" + ANCHOR + href.substring(1));
        }
    }
}
