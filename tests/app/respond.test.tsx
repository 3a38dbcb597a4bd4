import { expect, test } from 'vitest';
import { respond } from '#app/[locale]/respond.ts';
import { findSlot } from '#lib/publish/find-slot.ts';

const html = '<title>Ask us | Harbor</title><live-slot name="inquiry"><p>form</p></live-slot>';
const page = { html: Buffer.from(html), slot: findSlot(html) ?? ([0, 0] as const), headers: {} };
const names = { errorMark: 'Error:', shortName: 'Harbor' };

/** The tab's title of an answer. */
async function titleOf(title: string, isError: boolean): Promise<string | undefined> {
  const answer = { status: 200, isError, title, page: <p>answer</p> };
  const response = await respond(answer, { findPage: () => Promise.resolve(page) }, '/contact', names);
  return /<title>(.*)<\/title>/.exec(await response.text())?.[1];
}

test('names what was answered in the tab, with the clinic behind it where both fit', async () => {
  expect(await titleOf('We have your inquiry', false)).toBe('We have your inquiry | Harbor');
  const long = 'A title that leaves no room for the name of any clinic at all';
  expect(await titleOf(long, false)).toBe(long);
});

test('says in the tab first that something went wrong', async () => {
  expect(await titleOf('Ask us', true)).toBe('Error: Ask us | Harbor');
});
