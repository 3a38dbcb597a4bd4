import type { AlsoAsked } from '../schema.ts';

export const checkALicenseAsked: readonly AlsoAsked[] = [
  {
    address: '/check-a-license',
    asked: [
      'where do i look up somebodys license',
      'official website of the licensing board in my state',
      'i only know her last name how do i search for her',
      'nothing came up when i typed in my therapists name',
      'i dont know which state he is licensed in',
      'npi number does it prove a license',
      'nursys quickconfirm for a nurse practitioner',
      'docinfo for doctors',
      'primary source verification links for clinicians',
      'credentialing check before we refer',
      'list of all state boards with links',
      'the search page of the board shows nobody with her maiden name',
      'what a license does not tell you about a person',
      'license expired or active how do i see',
    ],
  },
];
