// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { layoutExamples } from '#components/layout/layout.examples.tsx';
import { provider } from '#content/provider/provider.ts';
import { layout } from '#content/wording/en/layout.ts';

afterEach(cleanup);

const hrefs = () => screen.getAllByRole('link').map((link) => link.getAttribute('href'));

describe('CrisisStrip', () => {
  test('dials, writes and leads to more help', () => {
    render(layoutExamples['crisis-strip'].plain);
    expect(hrefs()).toEqual(['tel:988', 'sms:988', 'tel:911', '/get-help-now']);
  });

  test('names each line in the text of its link', () => {
    render(layoutExamples['crisis-strip'].plain);
    expect(screen.getByRole('link', { name: 'Call 911' })).toBeDefined();
    expect(screen.getByRole('link', { name: 'Text 988' })).toBeDefined();
  });
});

describe('QuickExit', () => {
  test('is a link by name, and claims no shortcut that one press of a key would not keep', () => {
    render(layoutExamples['quick-exit'].plain);
    const link = screen.getByRole('link', { name: layout.quickExit.leave });
    expect(link.getAttribute('href')).toMatch(/^https:/);
    expect(link.getAttribute('aria-keyshortcuts')).toBeNull();
  });
});

describe('SiteHeader', () => {
  test('says that the made-up clinic is an example', () => {
    const { container } = render(layoutExamples['site-header'].plain);
    expect(container.textContent).toContain(layout.exampleMark);
  });

  test('does not call a real clinic an example', () => {
    const { container } = render(layoutExamples['site-header']['a real clinic']);
    expect(container.textContent).toContain(provider.name);
    expect(container.textContent).not.toContain(layout.exampleMark);
  });

  test('leads home and to the five parts of the site', () => {
    render(layoutExamples['site-header'].plain);
    expect(hrefs()).toEqual(['/', '/care-team', '/sessions', '/faq', '/articles', '/contact']);
  });
});

test('the footer gives the phone, its hours and what the site is not', () => {
  const { container } = render(layoutExamples['site-footer'].plain);
  expect(hrefs()).toContain('tel:+12025550142');
  expect(container.textContent).toMatch(/Monday.*Friday.*Eastern Time/);
  expect(container.textContent).toContain(layout.footer.notAdvice);
});

describe('Breadcrumbs', () => {
  test('mark the page itself as current and do not link it', () => {
    const { container } = render(layoutExamples.breadcrumbs.plain);
    expect(container.querySelector('[aria-current="page"]')?.textContent).toBe('Care team');
    expect(hrefs()).toEqual(['/']);
  });

  test('are left out on home', () => {
    expect(render(layoutExamples.breadcrumbs.empty).container.innerHTML).toBe('');
  });
});

test('a page has one main that the skip link can reach, with one title in it', () => {
  render(layoutExamples['page-frame'].plain);
  const main = screen.getByRole('main');
  expect([main.id, main.tabIndex]).toEqual(['content', -1]);
  expect(screen.getAllByRole('heading', { level: 1 }).map(({ textContent }) => textContent)).toEqual([
    'Who you will meet',
  ]);
});
