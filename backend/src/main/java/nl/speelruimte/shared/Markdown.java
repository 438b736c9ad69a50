package nl.speelruimte.shared;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Shows what people typed as HTML: paragraphs, line breaks, emphasis, lists, quotes and links. A
 * heading becomes a bold paragraph, so that the page keeps its own outline. Images, HTML and
 * definitions of links are shown as they were typed: nothing of a text is hidden.
 */
public final class Markdown {

    /** Nobody nests deeper by intention; what does is shown as it was typed. */
    private static final int MAX_DEPTH = 16;

    private static final Pattern ADDRESS =
            Pattern.compile("(https?://|mailto:)\\S+", Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private static final Parser PARSER =
            Parser.builder()
                    .enabledBlockTypes(Set.of(Heading.class, BlockQuote.class, ListBlock.class))
                    .build();

    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).softbreak("<br />\n").build();

    private static final TextContentRenderer PLAIN =
            TextContentRenderer.builder()
                    .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
                    .build();

    /** The last word on what reaches a browser, whatever the renderer made. */
    private static final PolicyFactory POLICY =
            new HtmlPolicyBuilder()
                    .allowElements("p", "br", "em", "strong", "ul", "ol", "li", "blockquote")
                    .allowElements(Markdown::link, "a")
                    .allowAttributes("start")
                    .matching(NUMBER)
                    .onElements("ol")
                    .allowUrlProtocols("http", "https", "mailto")
                    .allowAttributes("href")
                    .matching(ADDRESS)
                    .onElements("a")
                    .toFactory();

    private Markdown() {}

    /** Keeps a link that leads somewhere, and says of it that it is not ours. */
    private static @Nullable String link(String element, List<String> attributes) {
        if (attributes.isEmpty()) {
            return null;
        }
        attributes.addAll(List.of("rel", "nofollow ugc noopener"));
        return element;
    }

    /**
     * The HTML of a text, safe to show on a page. The time it takes grows with the text alone,
     * however it is nested.
     *
     * @param source CommonMark as it was typed and kept
     */
    public static String html(String source) {
        return POLICY.sanitize(RENDERER.render(document(source)));
    }

    /**
     * The words of a text without its marks, for a place where it stands among others. Not HTML.
     *
     * @param source CommonMark as it was typed and kept
     */
    public static String plain(String source) {
        return PLAIN.render(document(source));
    }

    private static Node document(String source) {
        Node document = PARSER.parse(source);
        if (isTooDeep(document)) {
            document = asTyped(source);
        }
        document.accept(new Simplify());
        return document;
    }

    private static Node asTyped(String source) {
        Document document = new Document();
        Paragraph paragraph = new Paragraph();
        paragraph.appendChild(new Text(source));
        document.appendChild(paragraph);
        return document;
    }

    /** Walks without calling itself, so that no text can use up the stack. */
    private static boolean isTooDeep(Node document) {
        int depth = 0;
        Node at = document.getFirstChild();
        while (at != null && depth <= MAX_DEPTH) {
            if (at.getFirstChild() != null) {
                at = at.getFirstChild();
                depth++;
            } else {
                while (at.getNext() == null && depth > 0) {
                    at = at.getParent();
                    depth--;
                }
                at = at.getNext();
            }
        }
        return depth > MAX_DEPTH;
    }

    /** Leaves of a tree only what is shown. */
    private static final class Simplify extends AbstractVisitor {

        @Override
        public void visit(Heading heading) {
            visitChildren(heading);
            Paragraph paragraph = new Paragraph();
            StrongEmphasis strong = new StrongEmphasis();
            paragraph.appendChild(strong);
            heading.insertBefore(paragraph);
            while (heading.getFirstChild() != null) {
                strong.appendChild(heading.getFirstChild());
            }
            heading.unlink();
        }

        @Override
        public void visit(LinkReferenceDefinition definition) {
            Paragraph paragraph = new Paragraph();
            paragraph.appendChild(
                    new Text("[" + definition.getLabel() + "]: " + definition.getDestination()));
            definition.insertBefore(paragraph);
            definition.unlink();
        }

        @Override
        public void visit(Image image) {
            visitChildren(image);
            image.insertBefore(new Text("!["));
            while (image.getFirstChild() != null) {
                image.insertBefore(image.getFirstChild());
            }
            image.insertBefore(new Text("](" + image.getDestination() + ")"));
            image.unlink();
        }
    }
}
