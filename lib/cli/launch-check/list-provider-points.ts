import type { Provider } from '#content/provider/schema.ts';
import { securityTextExpiry } from '#lib/pages/data-files/compose-security-text.ts';
import type { LaunchPoint } from './launch-point.ts';

type Fault = { readonly message: string; readonly remedy: string };

/** Everything in the clinic's profile that is made up, missing or out of date; one point a field. */
export function listProviderPoints(provider: Provider, today: string): readonly LaunchPoint[] {
  return Object.keys(provider).flatMap((field) => {
    const fault = findFault(provider, field as keyof Provider, today);
    if (fault === undefined) return [];
    return [
      {
        name: `provider/${field}`,
        issue: { file: 'content/provider/provider.ts', entry: field, ...fault },
      },
    ];
  });
}

function findFault(provider: Provider, field: keyof Provider, today: string): Fault | undefined {
  if (field === 'isExample' && provider.isExample) {
    return { message: 'The clinic is the made-up example.', remedy: 'Replace every value, then set false.' };
  }
  if (field === 'licenses' && provider.licenses.length === 0) {
    return { message: 'No license is named.', remedy: 'Add each license with number and issuer.' };
  }
  if (field === 'dataLicense' && provider.dataLicense.confirmedOn === null) {
    return {
      message: `Nobody at the clinic has confirmed that others may use its data under ${provider.dataLicense.name}.`,
      remedy: 'Agree to the terms or put your own, and put the date in confirmedOn.',
    };
  }
  if (field === 'checkedOn' && securityTextExpiry(provider).slice(0, 10) <= today) {
    return {
      message: 'The details were last checked over a year ago, and security.txt has expired with them.',
      remedy: 'Check them, and put the date of today.',
    };
  }
  return listStrings(provider[field])
    .map(findMadeUp)
    .find((fault) => fault !== undefined);
}

function findMadeUp(text: string): Fault | undefined {
  if (/(?<!\d)\d{3}\)?[ .-]?555[ .-]?\d{4}(?!\d)|\+1\d{3}555\d{4}/.test(text)) {
    return {
      message: `${text} is a number kept for fiction.`,
      remedy: 'Put the number that your staff answer.',
    };
  }
  if (/[@.](?:example(?:\.(?:com|net|org))?|test|invalid)$/.test(text)) {
    return { message: `Nobody can receive mail at ${text}.`, remedy: 'Put an address that your staff read.' };
  }
  if (/sample[ -]?harbor/i.test(text)) {
    return { message: `"${text}" is a name of the made-up example.`, remedy: 'Put that of your clinic.' };
  }
  return undefined;
}

function listStrings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listStrings) : [];
}
