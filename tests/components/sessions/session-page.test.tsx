// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { SessionPage } from '#components/sessions/session-page.tsx';
import { privacySources } from '#content/sessions/privacy-sources.ts';
import { sampleWeek } from '#content/sessions/sample-week.ts';
import type { Session } from '#content/sessions/schema.ts';
import { words } from '#content/wording/en/words.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { getSession } from '#lib/catalog/get-entry.ts';
import { planSampleWeek } from '#lib/catalog/plan-sample-week.ts';

afterEach(cleanup);

const week = planSampleWeek(sampleWeek, catalog.provider);
const { headings, privacy } = words.sessions;

function show(session: Session | string) {
  const shown = typeof session === 'string' ? getSession(catalog, session) : session;
  return render(
    <SessionPage {...{ words, catalog, week, session: shown }} trail={[]} link={(address) => address} />,
  );
}

describe('SessionPage', () => {
  test('answers in the order in which someone asks', () => {
    show('process-group');
    const shown = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(shown.slice(0, 9)).toEqual([
      headings.facts,
      headings.who,
      headings.asked,
      headings.private,
      headings.family,
      headings.steps,
      headings.ask,
      headings.week,
      headings.next,
    ]);
  });

  test.each(catalog.sessions)('shows every text of $slug', (session) => {
    const { container } = show(session);
    const { summary, description, askedOfYou, staysPrivate, family, before, after, ask } = session;
    const texts = [summary, ...description, ...askedOfYou, staysPrivate, family, ...before, ...after, ...ask];
    for (const text of [...texts, ...session.expect]) expect(container.textContent).toContain(text);
  });

  test.each(catalog.sessions)('leads from $slug to no note that its sources lack', (session) => {
    const { container } = show(session);
    const targets = [...container.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href'));
    expect(targets.filter((target) => container.querySelector(target ?? '') === null)).toEqual([]);
  });

  test.each(catalog.sessions)(
    'cites on $slug what it says of records and of others',
    ({ slug, withOthers }) => {
      const { container } = show(slug);
      const cited = Object.values(privacySources).filter(
        (id) => container.querySelector(`[aria-labelledby="private"] a[href="#source-${id}"]`) !== null,
      );
      expect(cited).toEqual(withOthers ? Object.values(privacySources) : [privacySources.record]);
    },
  );

  test('keeps a place for links to each role', () => {
    const { container } = show('skills-group');
    for (const { slug } of catalog.roles) expect(container.querySelector(`li#${slug}`)).not.toBeNull();
  });

  test('speaks of what others hear only where others are', () => {
    show('peer-support-group');
    expect(screen.queryByText(privacy.others)).not.toBeNull();
    cleanup();
    show('medication-visit');
    expect(screen.queryByText(privacy.others)).toBeNull();
  });

  test('leads to the neighbors of each time in the sample week, and names another day', () => {
    show('relapse-prevention-group');
    const nav = screen.getByRole('navigation', { name: words.sessions.week.neighbors });
    const links = within(nav).getAllByRole('link');
    expect(links.map((link) => [link.textContent.trim(), link.getAttribute('href')])).toEqual([
      ['Before it: Process group', '/sessions/process-group'],
      ['After it, on Tuesday: Individual therapy', '/sessions/individual-therapy'],
      ['Before it, on Thursday: Family or couple therapy', '/sessions/family-or-couple-therapy'],
      ['After it: Peer support group', '/sessions/peer-support-group'],
    ]);
  });

  test('says when a session comes that the sample week does not hold', () => {
    const { container } = show('safety-check');
    expect(container.textContent).toContain(words.sessions.when['when-needed']);
    expect(screen.queryByRole('navigation', { name: words.sessions.week.neighbors })).toBeNull();
  });

  test('makes a number to call a link', () => {
    show('safety-check');
    const [first] = screen.getAllByRole('link', { name: 'call 988' });
    expect(first?.getAttribute('href')).toBe('tel:988');
  });

  test('offers the quick way out on pages of family sessions alone', () => {
    const leave = { name: words.layout.quickExit.leave };
    show('family-or-couple-therapy');
    expect(screen.queryByRole('link', leave)).not.toBeNull();
    cleanup();
    show('individual-therapy');
    expect(screen.queryByRole('link', leave)).toBeNull();
  });
});
