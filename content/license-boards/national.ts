/**
 * Look-ups and directories that cover many states. The id is what a gap names under `startAt`.
 * `limit` says what each one does not tell: none of them takes the place of the state's own look-up.
 */
export const nationalLookUps = [
  {
    id: 'docinfo',
    inSentence: 'DocInfo',
    name: 'DocInfo, by the Federation of State Medical Boards',
    url: 'https://www.docinfo.org/',
    use: 'Doctors in every state: where each is licensed, and whether a board has acted.',
    limit: 'The state’s own page may say more, and sooner.',
    source: 'docinfo-report',
  },
  {
    id: 'nursys',
    inSentence: 'Nursys',
    name: 'Nursys, by the boards of nursing',
    url: 'https://www.nursys.com/',
    use: 'Nurses and nurse practitioners, such as those who work in psychiatry. Choose QuickConfirm.',
    limit: 'It shows what each board has sent in.',
    source: 'nursys-explained',
  },
  {
    id: 'npi-registry',
    inSentence: 'the NPI registry',
    name: 'The NPI registry of the federal government',
    url: 'https://npiregistry.cms.hhs.gov/search',
    use: 'Full names, kinds of work and office addresses, which help you find the right person.',
    limit: 'A number there is no proof of a license.',
    source: 'npi-limits',
  },
  {
    id: 'ic-rc',
    inSentence: 'the board directory of the IC&RC',
    name: 'The board directory of the IC&RC',
    url: 'https://www.internationalcredentialing.org/faq',
    use: 'The boards that certify addiction counselors and peers, state by state.',
    limit: 'It names boards. Each board keeps its own list of people.',
    source: 'ic-rc-faq',
  },
  {
    id: 'peer-directory',
    inSentence: 'the directory of the Peer Recovery Center of Excellence',
    name: 'The state directory of the Peer Recovery Center of Excellence',
    url: 'https://peerrecoverynow.org/resources/state-certifications.aspx',
    use: 'Who certifies peer support specialists in each state.',
    limit: 'It names boards, and can be out of date by its own words.',
    source: 'peer-directory',
  },
] as const;

export type NationalLookUp = (typeof nationalLookUps)[number];
export type NationalId = NationalLookUp['id'];
export const nationalIds = nationalLookUps.map(({ id }) => id) as [NationalId, ...NationalId[]];
