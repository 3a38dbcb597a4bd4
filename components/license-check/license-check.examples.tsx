import { nationalLookUps } from '#content/license-boards/national.ts';
import type { StateBoards } from '#content/license-boards/schema.ts';
import { words } from '#content/wording/en/words.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { countLookUps } from '#lib/catalog/count-look-ups.ts';
import type { Examples } from '../examples.ts';
import { longCatalog, longText } from '../long-words.ts';
import { CheckSteps } from './check-steps.tsx';
import { CredentialPlaces } from './credential-places.tsx';
import { LookUpCounts } from './look-up-counts.tsx';
import { LookUpEntry } from './look-up-entry.tsx';
import { NationalList } from './national-list.tsx';
import { StateFinder } from './state-finder.tsx';
import { StateIndex } from './state-index.tsx';
import { StateLookUps } from './state-look-ups.tsx';

const link = (address: string) => address;
const texts = words.licenseCheck;
const days = { checkedOn: '2026-11-25', recheckOn: '2027-05-25' };
const lookUp = { board: 'Board of the state', url: 'https://example.gov/look-up', ...days } as const;
const sure = { ...lookUp, foundIn: ['own-page'] } as const;
const gap = { missing: 'We found no list here that we could confirm.', ...days };
const longLookUp = { ...sure, board: longText, lists: longText, note: longText };
const states = catalog.licenseBoards.filter(({ state }) => ['MD', 'GA', 'DC'].includes(state));
const longStates: readonly StateBoards[] = states.map((each) => ({ ...each, therapists: [longLookUp] }));

export const licenseCheckExamples = {
  'check-steps': { plain: <CheckSteps words={texts} /> },
  'credential-places': {
    plain: <CredentialPlaces words={texts} roles={catalog.roles} />,
    'long words': <CredentialPlaces words={texts} roles={longCatalog.roles} />,
    empty: <CredentialPlaces words={texts} roles={[]} />,
  },
  'look-up-counts': {
    plain: <LookUpCounts words={texts} counts={countLookUps(catalog.licenseBoards)} />,
    empty: <LookUpCounts words={texts} counts={[]} />,
  },
  'look-up-entry': {
    plain: (
      <dl>
        <dt>{texts.kinds.names.doctors}</dt>
        <LookUpEntry words={texts} entry={sure} />
      </dl>
    ),
    'not yet confirmed, for some only': (
      <dl>
        <dt>{texts.kinds.names.doctors}</dt>
        <LookUpEntry words={texts} entry={{ ...lookUp, foundIn: ['state-map'], lists: 'Social workers' }} />
      </dl>
    ),
    'a gap that leads to a directory': (
      <dl>
        <dt>{texts.kinds.names.doctors}</dt>
        <LookUpEntry words={texts} entry={{ ...gap, startAt: 'peer-directory' }} />
      </dl>
    ),
    'a gap that leads to a board': (
      <dl>
        <dt>{texts.kinds.names.doctors}</dt>
        <LookUpEntry words={texts} entry={{ ...gap, startAt: lookUp }} />
      </dl>
    ),
    'long words': (
      <dl>
        <dt>{texts.kinds.names.doctors}</dt>
        <LookUpEntry words={texts} entry={longLookUp} />
      </dl>
    ),
  },
  'national-list': {
    plain: <NationalList lookUps={nationalLookUps} />,
    empty: <NationalList lookUps={[]} />,
  },
  'state-finder': {
    plain: <StateFinder words={words} provider={catalog.provider} link={link} />,
    'long words': <StateFinder words={words} provider={longCatalog.provider} link={link} />,
  },
  'state-index': {
    plain: <StateIndex states={['MD', 'DC', 'OH']} link={link} />,
    empty: <StateIndex states={[]} link={link} />,
  },
  'state-look-ups': {
    plain: <StateLookUps words={texts} states={states} ours={['MD']} />,
    'long words': <StateLookUps words={texts} states={longStates} ours={['MD']} />,
    empty: <StateLookUps words={texts} states={[]} ours={[]} />,
  },
} satisfies Examples;
