import axe from 'axe-core';

/**
 * What axe finds in a rendered piece, one line a fault; empty when it is clean. Colors need a real browser, and a piece
 * has no landmarks or page heading around it: tests/browser checks those on whole pages.
 */
export async function findMarkupFaults(container: Element): Promise<readonly string[]> {
  const off = ['color-contrast', 'region', 'page-has-heading-one', 'heading-order'];
  const rules = Object.fromEntries(off.map((id) => [id, { enabled: false }]));
  const { violations } = await axe.run(container, { rules });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
