import type { Page } from 'playwright';

/** Every word of more than four letters grows by half, as from English to German, and some to thirty letters. */
export async function lengthenWords(page: Page): Promise<void> {
  await page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let count = 0;
    while (texts.nextNode() !== null) {
      const node = texts.currentNode;
      // Drawings are fitted to their words at build, which their own examples show.
      if (node.parentElement?.closest('svg')) continue;
      node.textContent = (node.textContent ?? '').replaceAll(/[\p{L}]{5,}/gu, (word) => {
        count += 1;
        const grown = word + word.slice(0, Math.ceil(word.length / 2)).toLowerCase();
        return count % 17 === 0 ? grown.padEnd(30, 'ungsgemeinschaft') : grown;
      });
    }
  });
}
