import type { Page } from 'playwright';

/**
 * Text that a reader could not reach: boxes that stick out of the window at its sides, and text that a box cuts off.
 * One selector a fault; empty when all is there. What is hidden from sight on purpose is left out.
 */
export function findCutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const hidden =
      '.sr-only, .skip-link, .trap, .side-note, .matrix thead, details:not([open]) > :not(summary)';
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}${[...element.classList].map((each) => `.${each}`).join('')} "${element.textContent.trim().slice(0, 30)}"`;
    const width = document.documentElement.clientWidth;
    const found = [...document.querySelectorAll('body *')]
      .filter((element) => element.closest(hidden) === null && !element.closest('svg'))
      .filter((element) =>
        [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
      )
      .filter((element) => {
        const style = getComputedStyle(element);
        if (style.visibility === 'hidden' || style.display === 'none') return false;
        const box = element.getBoundingClientRect();
        if (box.width === 0) return false;
        return box.left < -1 || box.right > width + 1;
      })
      .map(name);
    const drawings = [...document.querySelectorAll('svg text')]
      .filter((text) => {
        const box = text.getBoundingClientRect();
        return box.width > 0 && (box.left < -1 || box.right > width + 1);
      })
      .map(name);
    const boxes = [...document.querySelectorAll('body *')]
      .filter(
        (element) => element.closest(hidden) === null && element.closest('svg, select, textarea') === null,
      )
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const cutsWidth = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
        const cutsHeight = overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1;
        return (cutsWidth || cutsHeight) && element.textContent.trim() !== '';
      })
      .map(name);
    return [...new Set([...found, ...boxes, ...drawings])];
  });
}
