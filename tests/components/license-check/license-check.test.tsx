// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { licenseCheckExamples } from '#components/license-check/license-check.examples.tsx';
import { StateFinder } from '#components/license-check/state-finder.tsx';
import { StateLookUps } from '#components/license-check/state-look-ups.tsx';
import { nationalLookUps } from '#content/license-boards/national.ts';
import { licenseKinds, stateCodes, type LookUpGap } from '#content/license-boards/schema.ts';
import { words } from '#content/wording/en/words.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { isGap } from '#lib/catalog/is-gap.ts';
import { stateName } from '#lib/catalog/state-name.ts';
import { stateAddress, stateAnchor } from '#lib/pages/license-address.ts';

afterEach(cleanup);

const texts = words.licenseCheck;
const boards = catalog.licenseBoards;

/** Where a gap leads: to a board of its own, or to a directory of the whole country. */
function startOf({ startAt }: LookUpGap) {
  return typeof startAt === 'string' ? nationalLookUps.find(({ id }) => id === startAt)?.url : startAt.url;
}

describe('the states of a part of the country', () => {
  test.each(boards)('show of $state every look-up as a link, and every gap with where to start', (state) => {
    const { container } = render(<StateLookUps words={texts} states={[state]} ours={[]} />);
    const place = container.querySelector(`#${stateAnchor(state.state)}`);
    const hrefs = [...(place?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
    const entries = licenseKinds.flatMap((kind) => state[kind]);
    expect(hrefs).toHaveLength(entries.length);
    for (const entry of entries) {
      expect(hrefs).toContain(isGap(entry) ? startOf(entry) : entry.url);
      if (isGap(entry)) expect(place?.textContent).toContain(`${entry.missing} ${texts.region.startAt}`);
    }
  });

  test('mark an address that one list alone names, and no other', () => {
    const { plain, 'not yet confirmed, for some only': doubtful } = licenseCheckExamples['look-up-entry'];
    expect(render(doubtful).container.textContent).toContain(texts.region.notConfirmed);
    cleanup();
    expect(render(plain).container.textContent).not.toContain(texts.region.notConfirmed);
  });

  test('begin with those of the clinic, which alone are open', () => {
    const { container } = render(<StateLookUps words={texts} states={boards} ours={['VA', 'MD']} />);
    const names = [...container.querySelectorAll('summary')].map(({ textContent }) => textContent);
    expect(names.slice(0, 2)).toEqual(['Maryland', 'Virginia']);
    expect(names).toHaveLength(51);
    expect(container.querySelectorAll('details[open]')).toHaveLength(2);
  });
});

test('the list of all states links each to its look-ups and can itself be linked to', () => {
  const { container } = render(
    <StateFinder words={words} provider={catalog.provider} link={(address) => address} />,
  );
  for (const state of stateCodes) {
    const link = container.querySelector(`#${stateAnchor(state)}`);
    expect(link?.getAttribute('href')).toBe(stateAddress(state));
    expect(link?.textContent).toBe(stateName(state));
  }
});

test('each kind of credential spells out the letters of its roles', () => {
  const { container } = render(licenseCheckExamples['credential-places'].plain);
  for (const { checkedAs, credentials } of catalog.roles) {
    const section = container.querySelector(`#${checkedAs}`)?.closest('section');
    for (const { abbreviation, name } of credentials) {
      expect(section?.textContent.toLowerCase()).toContain(`${abbreviation}, ${name}`.toLowerCase());
    }
  }
});
