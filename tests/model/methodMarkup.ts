/** Reads the markup of the method page, as it is written, without a browser. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&amp;': '&',
};

/** The text of a piece of markup, every space a plain one. */
export function textIn(markup: string): string {
  return markup
    .replace(/<(?:p|td|th|li|h\d|tr|span)\b[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:lt|gt|quot|#x27|amp);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();
}

/** The piece in which a quantity, figure or lever is told: an article, or two rows of a table. */
export function told(html: string, id: string): string {
  const from = html.search(new RegExp(`<(?:article|tr)\\b[^>]*data-name="${id}"`));
  if (from < 0) return '';
  if (html.startsWith('<article', from)) return html.slice(from, html.indexOf('</article>', from));
  return html.slice(from, html.indexOf('</tr>', html.indexOf('</tr>', from) + 1));
}

/** The cells of the row that carries an attribute, the one that names the row first. */
export function cellsOf(html: string, attribute: string): readonly string[] {
  const from = html.indexOf(`<tr ${attribute}`);
  const row = html.slice(from, html.indexOf('</tr>', from));
  return [...row.matchAll(/<t[hd]\b[^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = '']) => textIn(cell));
}

/** The equations within a piece. */
export function equationsIn(piece: string): readonly string[] {
  return [...piece.matchAll(/<math display="block".*?<\/math>/g)].map(([equation]) => equation);
}

/** Elements that are not closed, or closed where another is open. */
export function unbalanced(markup: string): readonly string[] {
  const open: string[] = [];
  const faults: string[] = [];
  for (const [tag, closing, name = ''] of markup.matchAll(/<(\/?)([a-z]+)[^>]*>/g)) {
    if (closing === '') open.push(name);
    else if (open.pop() !== name) faults.push(tag);
  }
  return [...faults, ...open];
}

/** The names in an equation, each put together from its letters and the year set lower. */
export function namesIn(equation: string): ReadonlySet<string> {
  const sign = /<mi mathvariant="normal">(\w+)<\/mi>(?:<mtext>(\d{4})?[^<]*<\/mtext>)?/g;
  return new Set([...equation.matchAll(sign)].map(([, letters = '', year = '']) => letters + year));
}
