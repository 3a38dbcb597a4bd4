import { AdviceError } from './advice-error.ts';

/** Says that no inquiry has a reference. */
export function refuseUnknown(reference: string): never {
  throw new AdviceError(
    `No inquiry has the reference ${reference}. It may be deleted. See all with: npm run inbox -- list`,
  );
}
