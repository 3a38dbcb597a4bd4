import { found, missing, noPeerList } from './entry.ts';
import type { StateBoardsInput } from './schema.ts';

/** New England, New York, New Jersey and Pennsylvania. */
export const northeast = [
  {
    state: 'CT',
    doctors: [
      found('State of Connecticut eLicense', 'https://www.elicense.ct.gov/Lookup/LicenseLookup.aspx', [
        'medical-list',
        'license-table',
      ]),
    ],
    therapists: [
      found('State of Connecticut eLicense', 'https://www.elicense.ct.gov/Lookup/LicenseLookup.aspx', [
        'credential-list',
        'counselor-list',
      ]),
    ],
    'addiction-counselors': [
      found('State of Connecticut eLicense', 'https://www.elicense.ct.gov/Lookup/LicenseLookup.aspx', [
        'credential-list',
      ]),
    ],
    'peer-specialists': [missing(noPeerList, 'peer-directory')],
  },
  {
    state: 'ME',
    doctors: [
      found(
        'Maine Department of Professional and Financial Regulation',
        'https://www.pfr.maine.gov/almsonline/almsquery/SearchIndividual.aspx',
        ['credential-list', 'state-map'],
      ),
    ],
    therapists: [
      found(
        'Maine Department of Professional and Financial Regulation',
        'https://www.pfr.maine.gov/almsonline/almsquery/SearchIndividual.aspx',
        ['credential-list', 'counselor-list'],
      ),
    ],
    'addiction-counselors': [
      found(
        'Maine Department of Professional and Financial Regulation',
        'https://www.pfr.maine.gov/almsonline/almsquery/SearchIndividual.aspx',
        ['credential-list'],
      ),
    ],
    'peer-specialists': [missing(noPeerList, 'peer-directory')],
  },
  {
    state: 'MA',
    doctors: [
      found(
        'Massachusetts Board of Registration in Medicine',
        'https://www.mass.gov/how-to/verify-a-physician-or-acupuncture-license',
        ['medical-list'],
      ),
    ],
    therapists: [
      found(
        'Massachusetts Bureau of Health Professions Licensure',
        'https://checkahealthlicense.mass.gov/search',
        ['credential-list', 'license-table'],
      ),
    ],
    'addiction-counselors': [
      found(
        'Massachusetts Bureau of Substance Addiction Services',
        'https://hhsvgapps03.hhs.state.ma.us/elicensing-pubweb/couns/lookup.htm',
        ['credential-list', 'search-suite'],
      ),
    ],
    'peer-specialists': [missing(noPeerList, 'peer-directory')],
  },
  {
    state: 'NH',
    doctors: [
      found(
        'New Hampshire Office of Professional Licensure and Certification',
        'https://forms.nh.gov/licenseverification/',
        ['credential-list', 'search-suite'],
      ),
    ],
    therapists: [
      found(
        'New Hampshire Office of Professional Licensure and Certification',
        'https://forms.nh.gov/licenseverification/',
        ['credential-list', 'counselor-list'],
      ),
    ],
    'addiction-counselors': [
      found(
        'New Hampshire Office of Professional Licensure and Certification',
        'https://forms.nh.gov/licenseverification/',
        ['credential-list'],
      ),
    ],
    'peer-specialists': [missing(noPeerList, 'peer-directory')],
  },
  {
    state: 'NJ',
    doctors: [
      found('New Jersey Division of Consumer Affairs', 'https://newjersey.mylicense.com/verification/', [
        'medical-list',
        'state-map',
      ]),
    ],
    therapists: [
      found('New Jersey Division of Consumer Affairs', 'https://newjersey.mylicense.com/verification/', [
        'credential-list',
        'counselor-list',
      ]),
    ],
    'addiction-counselors': [
      found('New Jersey Division of Consumer Affairs', 'https://newjersey.mylicense.com/verification/', [
        'credential-list',
      ]),
    ],
    'peer-specialists': [
      missing(noPeerList, {
        board: 'Addiction Professionals Certification Board of New Jersey',
        url: 'https://certbd.org/',
      }),
    ],
  },
  {
    state: 'NY',
    doctors: [
      found('New York State Office of the Professions', 'https://www.op.nysed.gov/verification-search', [
        'credential-list',
        'telehealth-staff',
      ]),
    ],
    therapists: [
      found('New York State Office of the Professions', 'https://www.op.nysed.gov/verification-search', [
        'credential-list',
        'telehealth-staff',
      ]),
    ],
    'addiction-counselors': [
      found(
        'New York Office of Addiction Services and Supports',
        'https://credentialing.oasas.ny.gov/applicant-search',
        ['credential-list'],
      ),
    ],
    'peer-specialists': [missing(noPeerList, 'peer-directory')],
  },
  {
    state: 'PA',
    doctors: [
      found('Pennsylvania Department of State', 'https://www.pals.pa.gov/#!/page/search', [
        'credential-list',
        'license-table',
      ]),
    ],
    therapists: [
      found('Pennsylvania Department of State', 'https://www.pals.pa.gov/#!/page/search', [
        'credential-list',
        'search-suite',
      ]),
    ],
    'addiction-counselors': [
      found('Pennsylvania Certification Board', 'https://www.pacertboard.org/credential-search', [
        'credential-search',
      ]),
    ],
    'peer-specialists': [
      found(
        'Pennsylvania Certification Board',
        'https://www.pacertboard.org/credential-search',
        ['credential-search', 'peer-notes'],
        { lists: 'Certified peer specialists and recovery specialists' },
      ),
    ],
  },
  {
    state: 'RI',
    doctors: [
      found('Rhode Island Department of Health', 'https://healthri.mylicense.com/verification/', [
        'credential-list',
        'search-suite',
      ]),
    ],
    therapists: [
      found('Rhode Island Department of Health', 'https://healthri.mylicense.com/verification/', [
        'credential-list',
        'counselor-list',
      ]),
    ],
    'addiction-counselors': [
      found('Rhode Island Department of Health', 'https://healthri.mylicense.com/verification/', [
        'credential-list',
      ]),
    ],
    'peer-specialists': [missing(noPeerList, 'peer-directory')],
  },
  {
    state: 'VT',
    doctors: [
      found('Vermont Board of Medical Practice', 'https://mpb.health.vermont.gov/Lookup/LicenseLookup.aspx', [
        'medical-list',
      ]),
    ],
    therapists: [
      found('Vermont Office of Professional Regulation', 'https://sos.vermont.gov/opr/find-a-professional/', [
        'license-table',
      ]),
    ],
    'addiction-counselors': [
      found('Vermont Office of Professional Regulation', 'https://sos.vermont.gov/opr/find-a-professional/', [
        'license-table',
      ]),
    ],
    'peer-specialists': [missing(noPeerList, 'peer-directory')],
  },
] as const satisfies readonly StateBoardsInput[];
