import { msg } from '@lingui/core/macro';

/** How one shapes a text that the back end takes as Markdown. */
export const markdownHint = msg`Een lege regel begint een nieuwe alinea. Een - voor een regel maakt een lijst, **twee sterren** maken tekst vet.`;
