import type { Page } from 'playwright';

/** Words that a line breaks in two where no hyphen stands, with what is around them; empty when all are whole. */
export function findBrokenWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const broken: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode() !== null) {
      const node = texts.currentNode;
      // What is out of sight has no lines to speak of.
      if (node.parentElement?.closest('.sr-only, .trap, .skip-link, .matrix thead')) continue;
      const range = document.createRange();
      // An address that is written out has to break somewhere.
      const text = (node.textContent ?? '').replace(/\S+:\/\/\S+/g, (address) => ' '.repeat(address.length));
      for (const match of text.matchAll(/\p{L}{2,}/gu)) {
        range.setStart(node, match.index);
        range.setEnd(node, match.index + match[0].length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) broken.push(`${match[0]} in "${text.slice(0, 40)}"`);
      }
    }
    return broken;
  });
}
