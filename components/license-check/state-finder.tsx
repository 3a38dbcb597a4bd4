import { stateCodes } from '#content/license-boards/schema.ts';
import type { Provider } from '#content/provider/schema.ts';
import type { Words } from '#content/wording/en/words.ts';
import { listRegions, listStates, regionAddress } from '#lib/pages/license-address.ts';
import { StateIndex } from './state-index.tsx';

type StateFinderProps = {
  readonly words: Words;
  readonly provider: Pick<Provider, 'name' | 'statesServed'>;
  readonly link: (address: string) => string;
};

/** The clinic's own states first, then every state under its part of the country. */
export function StateFinder({ words, provider, link }: StateFinderProps) {
  const { states } = words.licenseCheck;
  return (
    <>
      <p className="mb-0">{states.ours(provider.name)}</p>
      <StateIndex states={stateCodes.filter((code) => provider.statesServed.includes(code))} link={link} />
      {listRegions().map((region) => (
        <section key={region} aria-labelledby={region}>
          <h3 id={region}>
            <a className="tap" href={link(regionAddress(region))}>
              {words.pages.licenseRegions[region].name}
            </a>
          </h3>
          <StateIndex anchors states={listStates(region)} link={link} />
        </section>
      ))}
    </>
  );
}
