/**
 * Where addresses of look-ups were found, and on which day they were read. All are copies stored by others: no look-up
 * was opened by us. "own-page" is a page of the board or agency itself.
 */
const evidence = {
  'own-page':
    'A stored copy of a page of the board or agency itself, which names the look-up or is part of it.',
  'search-suite':
    'Notes of a program that searched board websites by name in June 2026 and wrote down which ones answered.',
  'credential-list':
    'A list of 121 boards for behavioral health, with the address where each is searched, 2026.',
  'medical-list': 'The list of state medical boards in a public service that finds care, 2026.',
  'state-map': 'A survey of what each state publishes about licenses, researched in September 2026.',
  'counselor-list': 'The list of counselor boards in a public directory of therapists.',
  'license-table': 'A table of license searches by state, kept by a recruiter of health staff.',
  'telehealth-staff': 'The list of medical boards that a telehealth service checks its doctors in.',
  'credential-search': 'A program that reads the public credential search of one certification board.',
  'peer-notes': 'Notes on how each state certifies peers, in a public repository.',
} as const;

export type EvidenceId = keyof typeof evidence;
export const evidenceIds = Object.keys(evidence) as [EvidenceId, ...EvidenceId[]];
