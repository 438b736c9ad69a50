package nl.speelruimte.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    /** As long as a contribution may be. */
    private static final int LONGEST = 4000;

    /** All markup that may ever reach a browser. */
    private static final Pattern MARKUP =
            Pattern.compile(
                    """
                    </?(p|em|strong|ul|ol|li|blockquote)>|<br />|<ol start="\\d+">|</a>|<!-- -->\
                    |<a href="(?i:https?://|mailto:)[^"<>]+" rel="nofollow ugc noopener">""");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            textBlock =
                    """
                    een **vet** en _schuin_ woord|<p>een <strong>vet</strong> en <em>schuin</em> woord</p>
                    regel\\nregel\\n\\nalinea|<p>regel<br />\\nregel</p>\\n<p>alinea</p>
                    - een\\n- twee|<ul><li>een</li><li>twee</li></ul>
                    2026. wordt een mooi jaar|<ol start="2026"><li>wordt een mooi jaar</li></ol>
                    > citaat|<blockquote>\\n<p>citaat</p>\\n</blockquote>
                    # Kop\\ntekst|<p><strong>Kop</strong></p>\\n<p>tekst</p>
                    Kop\\n===|<p><strong>Kop</strong></p>
                    [hier](https://x.nl/a)|<p><a href="https://x.nl/a" rel="nofollow ugc noopener">hier</a></p>
                    <mailto:a@x.nl>|<p><a href="mailto:a&#64;x.nl" rel="nofollow ugc noopener">mailto:a&#64;x.nl</a></p>
                    """)
    void whatPeopleTypeIsShownAsTheyMeanIt(String source, String html) {
        assertThat(Markdown.html(lines(source)).strip()).isEqualTo(lines(html));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <script>alert(1)</script>|&lt;script&gt;alert(1)&lt;/script&gt;
                    &lt;script&gt; &amp; zo|&lt;script&gt; &amp; zo
                    a <b>vet</b>|a &lt;b&gt;vet&lt;/b&gt;
                    <!-- weg -->|&lt;!-- weg --&gt;
                    ![foto](https://x.nl/a.png)|![foto](https://x.nl/a.png)
                    [a]: https://x.nl|[a]: https://x.nl
                    1 < 2 > 0|1 &lt; 2 &gt; 0
                    """)
    void whatIsNoneOfThatStaysAsItWasTyped(String source, String html) {
        assertThat(Markdown.html(source).strip()).isEqualTo("<p>" + html + "</p>");
    }

    @Test
    void amongOthersATextIsItsWordsWithoutTheMarks() {
        assertThat(Markdown.plain("# Bomen\n\nIk wil **veel** _groen_:\n\n- lindes\n- eiken"))
                .isEqualTo("Bomen\n\nIk wil veel groen:\n\n- lindes\n- eiken");
        assertThat(Markdown.plain("1 < 2 & [zie](https://a.example)"))
                .isEqualTo("1 < 2 & \"zie\" (https://a.example)");
        assertThat(Markdown.plain("")).isEmpty();
    }

    @Test
    void nothingIsShownOfAnErasedText() {
        assertThat(Markdown.html("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](JaVaScript:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](java\tscript:alert(1))",
                "[x](<javascript:alert(1)>)",
                "[x](%6aavascript:alert(1))",
                "<javascript:alert(1)>",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](vbscript:msgbox)",
                "[x](/auth/logout)",
                "[x](//evil.example)",
                "[x](#antwoord)",
                "[x]: javascript:alert(1)\n\n[x]",
            })
    void aLinkLeadsToAnAddressOnTheWebOrAMailboxOnly(String source) {
        assertThat(Markdown.html(source)).doesNotContain("<a", "href");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=x onerror=alert(1)>",
                "<svg/onload=alert(1)>",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "<p onclick=alert(1)>\n\n</p>",
                "<a href=\"https://x.nl\" onclick=alert(1)>x</a>",
                "[x](https://x.nl/\"onmouseover=\"alert(1))",
                "[\"><img src=x onerror=alert(1)>](https://x.nl)",
                "[x](https://x.nl '\"onclick=alert(1)')",
                "[![x](https://x.nl/\"onload=\"a)](https://x.nl)",
                "> <iframe src=https://x.nl>\n- <style>*{display:none}</style>",
                "`<script>`",
                "```\n<script>\n```",
                "    <script>",
                "<!--><script>alert(1)</script>-->",
                "<![CDATA[<script>]]>",
                "&#60;script&#62;",
                "\\<script>",
                "<math><mtext><style><a title=\"</style><img onerror=alert(1)>\">",
                "{{constructor.constructor('alert(1)')()}}",
            })
    void noMarkupReachesABrowserButOurs(String source) {
        assertOursAlone(source);
    }

    @Test
    void norDoesAnyOutOfChance() {
        List<String> pieces =
                List.of("<", ">", "\"", "'", "[", "]", "(", ")", "!", "*", "_", "`", "&", "#x3c;");
        List<String> words =
                List.of(
                        "script",
                        "javascript:",
                        "https://x.nl",
                        " onclick=",
                        "/",
                        "\n",
                        "- ",
                        "img");
        Random random = new Random(20261126);
        for (int i = 0; i < 5000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = 0; n < 40; n++) {
                List<String> from = random.nextInt(3) == 0 ? words : pieces;
                text.append(from.get(random.nextInt(from.size())));
            }
            assertOursAlone(text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">",
                "> ",
                "- ",
                "[",
                "![",
                "*a _b ",
                "*_",
                "**a *b ",
                "`",
                "<",
                "&",
                "<a ",
                "a\n",
                "[a](<b",
                "[a]: b\n",
                "1. ",
                "# ",
                "](a)",
                "***",
                "~",
                "\\",
                "<!--",
                "a **"
            })
    void noNestingKeepsABackEndBusy(String piece) {
        String source = piece.repeat(LONGEST / piece.length());
        String html = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Markdown.html(source));
        assertThat(html.length()).isLessThan(12 * LONGEST);
        assertOursAlone(source);
    }

    private static void assertOursAlone(String source) {
        assertThat(MARKUP.matcher(Markdown.html(source)).replaceAll(""))
                .as(source)
                .doesNotContain("<", ">");
    }

    private static String lines(String text) {
        return text.replace("\\n", "\n");
    }
}
