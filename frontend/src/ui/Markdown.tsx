/**
 * What residents and officials wrote in Markdown, as the back end shows it.
 *
 * This is the one place that sets HTML. That is safe, because it comes from our own API alone, where
 * `Markdown` made it and a sanitiser let through paragraphs, emphasis, lists, quotes and links to the
 * web or a mailbox; and because the Content-Security-Policy runs no script that stands in a page.
 */
export function Markdown({ html }: { html: string }) {
  return (
    // eslint-disable-next-line no-restricted-syntax -- the one place
    <div className="prose" lang="nl" dangerouslySetInnerHTML={{ __html: html }} />
  );
}
