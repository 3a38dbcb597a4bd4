import { found, missing, noCounselorList, noPeerList } from './entry.ts';
import type { StateBoardsInput } from './schema.ts';

/** The mountain states, the Pacific coast, Alaska and Hawaii. */
export const west = [
  {
    state: 'AK',
    doctors: [
      found(
        'Alaska Division of Corporations, Business and Professional Licensing',
        'https://www.commerce.alaska.gov/cbp/main/search/professional',
        ['medical-list', 'credential-list'],
      ),
    ],
    therapists: [
      found(
        'Alaska Division of Corporations, Business and Professional Licensing',
        'https://www.commerce.alaska.gov/cbp/main/search/professional',
        ['credential-list', 'state-map'],
      ),
    ],
    'addiction-counselors': [missing(noCounselorList, 'ic-rc')],
    'peer-specialists': [missing(noPeerList, 'peer-directory')],
  },
  {
    state: 'AZ',
    doctors: [
      found(
        'Arizona Medical Board',
        'https://azbomprod.azmd.gov/glsuiteweb/clients/azbom/public/webverificationsearch.aspx',
        ['medical-list', 'state-map'],
      ),
    ],
    therapists: [
      found(
        'Arizona Board of Behavioral Health Examiners',
        'https://azbbhe.portalus.thentiacloud.net/webs/portal/register/#/',
        ['credential-list', 'counselor-list'],
        { lists: 'Counselors, social workers, marriage and family therapists' },
      ),
    ],
    'addiction-counselors': [
      found(
        'Arizona Board of Behavioral Health Examiners',
        'https://azbbhe.portalus.thentiacloud.net/webs/portal/register/#/',
        ['credential-list', 'counselor-list'],
      ),
    ],
    'peer-specialists': [missing(noPeerList, 'peer-directory')],
  },
  {
    state: 'CA',
    doctors: [
      found('California Department of Consumer Affairs', 'https://search.dca.ca.gov/', [
        'credential-list',
        'license-table',
      ]),
    ],
    therapists: [
      found('California Department of Consumer Affairs', 'https://search.dca.ca.gov/', [
        'credential-list',
        'state-map',
      ]),
    ],
    'addiction-counselors': [
      found(
        'California Consortium of Addiction Programs and Professionals',
        'https://ccapp.certemy.com/public-registry/865beee9-c683-411c-a87e-cdf3d3fcd18e',
        ['credential-list'],
        { lists: 'Counselors whom this body has certified' },
      ),
    ],
    'peer-specialists': [
      missing(noPeerList, {
        board: 'California Mental Health Services Authority',
        url: 'https://www.calmhsa.org/peer-certification/',
      }),
    ],
  },
  {
    state: 'CO',
    doctors: [
      found(
        'Colorado Division of Professions and Occupations',
        'https://apps.colorado.gov/dora/licensing/Lookup/LicenseLookup.aspx',
        ['medical-list', 'license-table'],
      ),
    ],
    therapists: [
      found(
        'Colorado Division of Professions and Occupations',
        'https://apps2.colorado.gov/dora/licensing/lookup/licenselookup.aspx',
        ['credential-list', 'counselor-list'],
      ),
    ],
    'addiction-counselors': [
      found(
        'Colorado Division of Professions and Occupations',
        'https://apps2.colorado.gov/dora/licensing/lookup/licenselookup.aspx',
        ['credential-list'],
      ),
    ],
    'peer-specialists': [missing(noPeerList, 'peer-directory')],
  },
  {
    state: 'HI',
    doctors: [
      found(
        'Hawaii Professional and Vocational Licensing Division',
        'https://mypvl.dcca.hawaii.gov/public-license-search/',
        ['medical-list', 'credential-list'],
      ),
    ],
    therapists: [
      found(
        'Hawaii Professional and Vocational Licensing Division',
        'https://mypvl.dcca.hawaii.gov/public-license-search/',
        ['credential-list', 'counselor-list'],
      ),
    ],
    'addiction-counselors': [missing(noCounselorList, 'ic-rc')],
    'peer-specialists': [missing(noPeerList, 'peer-directory')],
  },
  {
    state: 'ID',
    doctors: [
      found(
        'Idaho Division of Occupational and Professional Licenses',
        'https://edopl.idaho.gov/OnlineServices/_/',
        ['credential-list', 'state-map'],
      ),
    ],
    therapists: [
      found(
        'Idaho Division of Occupational and Professional Licenses',
        'https://edopl.idaho.gov/OnlineServices/_/',
        ['credential-list', 'state-map'],
      ),
    ],
    'addiction-counselors': [
      found('Idaho Board of Alcohol/Drug Counselor Certification', 'https://www.ibadcc.org/directory', [
        'credential-list',
      ]),
    ],
    'peer-specialists': [missing(noPeerList, 'peer-directory')],
  },
  {
    state: 'MT',
    doctors: [
      found(
        'Montana Department of Labor and Industry',
        'https://ebizws.mt.gov/PUBLICPORTAL/searchform?mylist=licenses',
        ['medical-list', 'state-map'],
      ),
    ],
    therapists: [
      found(
        'Montana Department of Labor and Industry',
        'https://ebizws.mt.gov/PUBLICPORTAL/searchform?mylist=licenses',
        ['credential-list', 'counselor-list'],
      ),
    ],
    'addiction-counselors': [
      found(
        'Montana Department of Labor and Industry',
        'https://ebizws.mt.gov/PUBLICPORTAL/searchform?mylist=licenses',
        ['credential-list'],
      ),
    ],
    'peer-specialists': [missing(noPeerList, 'peer-directory')],
  },
  {
    state: 'NV',
    doctors: [
      found(
        'Nevada State Board of Medical Examiners',
        'https://nsbme.us.thentiacloud.net/webs/nsbme/register/',
        ['medical-list', 'telehealth-staff'],
      ),
    ],
    therapists: [
      found(
        'Nevada Board of Examiners for Marriage and Family Therapists and Clinical Professional Counselors',
        'https://nvboe.certemy.com/public-registry/00b35480-36a9-4898-a052-c13871cce91e',
        ['credential-list', 'search-suite', 'counselor-list'],
        { lists: 'Counselors, marriage and family therapists' },
      ),
      found(
        'Nevada Board of Examiners for Social Workers',
        'https://services.socwork.nv.gov/verify/index.asp',
        ['credential-list'],
        { lists: 'Social workers' },
      ),
    ],
    'addiction-counselors': [
      found(
        'Nevada Board of Examiners for Alcohol, Drug and Gambling Counselors',
        'https://nvadgc.us.thentiacloud.net/webs/nvadgc/register/#/',
        ['credential-list'],
      ),
    ],
    'peer-specialists': [missing(noPeerList, 'peer-directory')],
  },
  {
    state: 'NM',
    doctors: [
      found('New Mexico Medical Board', 'https://nmrldlpi.my.site.com/nmmb/s/searchlicense', [
        'medical-list',
      ]),
    ],
    therapists: [
      found(
        'New Mexico Regulation and Licensing Department',
        'https://nmrldlpi.my.site.com/bcd/s/rld-public-search',
        ['credential-list', 'counselor-list'],
      ),
    ],
    'addiction-counselors': [
      found(
        'New Mexico Regulation and Licensing Department',
        'https://nmrldlpi.my.site.com/bcd/s/rld-public-search',
        ['credential-list'],
      ),
    ],
    'peer-specialists': [missing(noPeerList, 'peer-directory')],
  },
  {
    state: 'OR',
    doctors: [
      found('Oregon Medical Board', 'https://omb.oregon.gov/search', ['counselor-list', 'telehealth-staff']),
    ],
    therapists: [
      found(
        'Oregon Board of Licensed Professional Counselors and Therapists',
        'https://oblpct.us.thentiacloud.net/webs/oblpct/register/#',
        ['credential-list'],
        { lists: 'Counselors, marriage and family therapists' },
      ),
      found(
        'Oregon Board of Licensed Social Workers',
        'https://blsw.us.thentiacloud.net/webs/blsw/register/#',
        ['credential-list'],
        { lists: 'Social workers' },
      ),
    ],
    'addiction-counselors': [
      missing(noCounselorList, {
        board: 'Mental Health and Addiction Certification Board of Oregon',
        url: 'https://mhacbo.org/',
      }),
    ],
    'peer-specialists': [missing(noPeerList, 'peer-directory')],
  },
  {
    state: 'UT',
    doctors: [
      found('Utah Division of Professional Licensing', 'https://secure.utah.gov/llv/search/index.html', [
        'credential-list',
        'license-table',
      ]),
    ],
    therapists: [
      found('Utah Division of Professional Licensing', 'https://secure.utah.gov/llv/search/index.html', [
        'credential-list',
        'counselor-list',
      ]),
    ],
    'addiction-counselors': [
      found('Utah Division of Professional Licensing', 'https://secure.utah.gov/llv/search/index.html', [
        'credential-list',
      ]),
    ],
    'peer-specialists': [missing(noPeerList, 'peer-directory')],
  },
  {
    state: 'WA',
    doctors: [
      found(
        'Washington State Department of Health',
        'https://fortress.wa.gov/doh/providercredentialsearch/',
        ['license-table', 'telehealth-staff'],
      ),
    ],
    therapists: [
      found(
        'Washington State Department of Health',
        'https://fortress.wa.gov/doh/providercredentialsearch/',
        ['credential-list', 'license-table'],
      ),
    ],
    'addiction-counselors': [
      found(
        'Washington State Department of Health',
        'https://fortress.wa.gov/doh/providercredentialsearch/',
        ['credential-list'],
      ),
    ],
    'peer-specialists': [
      missing(noPeerList, {
        board: 'Washington Health Care Authority',
        url: 'https://www.hca.wa.gov/billers-providers-partners/program-information-providers/peer-counseling',
      }),
    ],
  },
  {
    state: 'WY',
    doctors: [
      found('Wyoming Board of Medicine', 'https://wyomedboard.wyo.gov/consumers/license-lookup', [
        'medical-list',
      ]),
    ],
    therapists: [
      found(
        'Wyoming Mental Health Professions Licensing Board',
        'https://mentalhealth.wyo.gov/public/license-verification',
        ['credential-list', 'counselor-list'],
        { lists: 'Counselors, social workers, marriage and family therapists' },
      ),
    ],
    'addiction-counselors': [
      found(
        'Wyoming Mental Health Professions Licensing Board',
        'https://mentalhealth.wyo.gov/public/license-verification',
        ['own-page', 'credential-list'],
      ),
    ],
    'peer-specialists': [missing(noPeerList, 'peer-directory')],
  },
] as const satisfies readonly StateBoardsInput[];
