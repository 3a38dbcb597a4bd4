import type { Page } from 'playwright';

/**
 * Puts a bar of its color in the place of every line of text. Where text stands, how wide it runs and in which color
 * is then seen in a picture, while the shapes of letters, which differ from machine to machine, are not.
 * Called again after a change of size or colors, it draws the bars anew.
 */
export async function blockLetters(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.querySelector('.letter-bars')?.remove();
    const layer = document.createElement('div');
    layer.className = 'letter-bars';
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode() !== null) {
      const node = texts.currentNode;
      const parent = node.parentElement;
      if (parent === null || node.textContent?.trim() === '' || parent.closest('script, style, .sr-only'))
        continue;
      const style = getComputedStyle(parent);
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, top, width, height } of range.getClientRects()) {
        const bar = document.createElement('i');
        const color = parent.closest('svg') === null ? style.color : style.fill;
        bar.style.cssText = `position:absolute;left:${String(left + scrollX)}px;top:${String(top + scrollY + height * 0.3)}px;width:${String(width)}px;height:${String(height * 0.45)}px;background:${color}`;
        layer.append(bar);
      }
    }
    document.body.append(layer);
  });
}

/** Styles that take the letters themselves out of sight, and nothing else. */
export const withoutLetters =
  '* { -webkit-text-fill-color: transparent !important } svg text { fill-opacity: 0 !important; stroke: none !important } body { position: relative }';
