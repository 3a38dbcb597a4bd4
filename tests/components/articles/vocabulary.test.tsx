// @vitest-environment jsdom
import { evaluate } from '@mdx-js/mdx';
import { MDXProvider, useMDXComponents } from '@mdx-js/react';
import { cleanup, render, screen } from '@testing-library/react';
import * as runtime from 'react/jsx-runtime';
import { afterEach, describe, expect, test } from 'vitest';
import { createVocabulary } from '#components/articles/vocabulary.tsx';
import { words } from '#content/wording/en/words.ts';
import { catalog } from '#lib/catalog/catalog.ts';

afterEach(cleanup);

/** Renders MDX outside server components, where the vocabulary comes from the provider. */
async function renderProse(source: string, link = (address: string) => address): Promise<string> {
  const { default: Content } = await evaluate(source, { ...runtime, useMDXComponents });
  const components = createVocabulary({ words, catalog, link, sourceIds: ['gliske-2022', 'ngo-2022'] });
  const { container } = render(
    <MDXProvider components={components}>
      <Content />
    </MDXProvider>,
  );
  return container.textContent;
}

describe('the vocabulary of prose', () => {
  test('takes who leads from the matrix', async () => {
    expect(await renderProse('Led by <Leads session="relapse-prevention-group" />.')).toBe(
      'Led by a licensed therapist or an addiction counselor.',
    );
  });

  test('names roles and sessions as links to their pages', async () => {
    await renderProse(
      '<RoleName slug="psychiatrist" plural capital /> and <SessionName slug="process-group" />.',
    );
    expect(screen.getByRole('link', { name: 'Psychiatrists' }).getAttribute('href')).toBe(
      '/care-team/psychiatrist',
    );
    expect(screen.getByRole('link', { name: 'the process group' }).getAttribute('href')).toBe(
      '/sessions/process-group',
    );
  });

  test('numbers notes by the order of the sources', async () => {
    await renderProse('Results were similar.<SourceNote id="ngo-2022" />');
    const note = screen.getByRole('link', { name: /^Source 2: / });
    expect(note.getAttribute('href')).toBe('#source-ngo-2022');
  });

  test('takes numbers and names of the clinic from its profile', async () => {
    const text = await renderProse(
      '<WeeklyHours />; <RetentionDays />; <AnswerTime />; <StatesServed />; <Phone />',
    );
    expect(text).toBe(
      '9 to 12 hours; 90 days; 1 business day; Maryland, Pennsylvania and Virginia; (202) 555-0142',
    );
  });

  test('leads links of the site to the language of the page, and leaves others alone', async () => {
    await renderProse('[In](/faq) [Out](https://example.org/)', (address) => `/es${address}`);
    expect(screen.getByRole('link', { name: 'In' }).getAttribute('href')).toBe('/es/faq');
    expect(screen.getByRole('link', { name: 'Out' }).getAttribute('href')).toBe('https://example.org/');
  });

  test('shows all five parts of a session', async () => {
    const text = await renderProse('<WhoLeads session="peer-support-group" />');
    for (const { title } of catalog.roles) expect(text).toContain(title);
  });

  test('shows help lines of one kind with links that dial', async () => {
    await renderProse('<HelpLines kind="safety" />');
    expect(screen.getByRole('link', { name: 'Call 1-800-799-7233' }).getAttribute('href')).toBe(
      'tel:+18007997233',
    );
  });

  test('shows that a place in a draft waits for counsel', async () => {
    expect(await renderProse('<ForCounsel>\n\nHow long.\n\n</ForCounsel>')).toMatch(
      /^To be decided by counsel:\s*How long\.\s*$/,
    );
  });
});
