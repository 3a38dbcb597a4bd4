import { found, linkedFromThere, missing, noCounselorList, noPeerList } from './entry.ts';
import type { StateBoardsInput } from './schema.ts';

/** From Ohio to the Dakotas. */
export const midwest = [
  {
    state: 'IL',
    doctors: [
      found(
        'Illinois Department of Financial and Professional Regulation',
        'https://online-dfpr.micropact.com/lookup/licenselookup.aspx',
        ['medical-list', 'license-table'],
      ),
    ],
    therapists: [
      found(
        'Illinois Department of Financial and Professional Regulation',
        'https://online-dfpr.micropact.com/lookup/licenselookup.aspx',
        ['credential-list', 'counselor-list'],
      ),
    ],
    'addiction-counselors': [
      found('Illinois Certification Board', 'https://iaodapca.org/Members/Member-Directory', [
        'credential-list',
      ]),
    ],
    'peer-specialists': [
      found(
        'Illinois Certification Board',
        'https://iaodapca.org/Members/Member-Directory',
        ['credential-list'],
        { lists: 'Recovery support specialists' },
      ),
    ],
  },
  {
    state: 'IN',
    doctors: [
      found('Indiana Professional Licensing Agency', 'https://mylicense.in.gov/everification/', [
        'medical-list',
        'license-table',
      ]),
    ],
    therapists: [
      found('Indiana Professional Licensing Agency', 'https://mylicense.in.gov/everification/', [
        'credential-list',
        'license-table',
      ]),
    ],
    'addiction-counselors': [
      found('Indiana Professional Licensing Agency', 'https://mylicense.in.gov/everification/', [
        'credential-list',
      ]),
    ],
    'peer-specialists': [missing(noPeerList, 'peer-directory')],
  },
  {
    state: 'IA',
    doctors: [
      found('Iowa Board of Medicine', 'https://amanda-portal.idph.state.ia.us/ibm/portal/', ['medical-list']),
    ],
    therapists: [
      found(
        'Iowa Bureau of Professional Licensure',
        'https://amanda-portal.idph.state.ia.us/ibpl/portal/#/license/license-query',
        ['credential-list'],
        { note: 'Another list names a newer site of the state.' },
      ),
    ],
    'addiction-counselors': [
      found('Iowa Board of Certification', 'https://iowabc.org/credentials/verify/', ['credential-list']),
    ],
    'peer-specialists': [missing(noPeerList, 'peer-directory')],
  },
  {
    state: 'KS',
    doctors: [
      found('Kansas State Board of Healing Arts', 'https://www.kansas.gov/ssrv-ksbhada/search.html', [
        'medical-list',
        'license-table',
      ]),
    ],
    therapists: [
      found(
        'Kansas Behavioral Sciences Regulatory Board',
        'https://licensing.ks.gov/Verification_BSRB/Search.aspx',
        ['credential-list'],
      ),
    ],
    'addiction-counselors': [
      found(
        'Kansas Behavioral Sciences Regulatory Board',
        'https://licensing.ks.gov/Verification_BSRB/Search.aspx',
        ['credential-list'],
      ),
    ],
    'peer-specialists': [missing(noPeerList, 'peer-directory')],
  },
  {
    state: 'MI',
    doctors: [
      found(
        'Michigan Department of Licensing and Regulatory Affairs',
        'https://aca-prod.accela.com/MILARA/GeneralProperty/PropertyLookUp.aspx?isLicensee=Y&TabName=APO',
        ['state-map', 'license-table'],
      ),
    ],
    therapists: [
      found(
        'Michigan Department of Licensing and Regulatory Affairs',
        'https://aca-prod.accela.com/MILARA/GeneralProperty/PropertyLookUp.aspx?isLicensee=Y&TabName=APO',
        ['credential-list', 'state-map'],
      ),
    ],
    'addiction-counselors': [
      missing('The only address we found does not begin with https, so we leave it out.', 'ic-rc'),
    ],
    'peer-specialists': [missing(noPeerList, 'peer-directory')],
  },
  {
    state: 'MN',
    doctors: [
      found('Minnesota Board of Medical Practice', 'https://bmp.hlb.state.mn.us/#/onlineEntitySearch', [
        'search-suite',
        'license-table',
      ]),
    ],
    therapists: [
      found(
        'Minnesota Board of Behavioral Health and Therapy',
        'https://bht.hlb.state.mn.us/#/onlineEntitySearch',
        ['credential-list', 'counselor-list'],
        { lists: 'Counselors' },
      ),
      found(
        'Minnesota Board of Social Work',
        'https://soc.hlb.state.mn.us/#/services/onlineLicenseSearch',
        ['credential-list'],
        { lists: 'Social workers' },
      ),
      found(
        'Minnesota Board of Marriage and Family Therapy',
        'https://mft.hlb.state.mn.us/#/services/onlineLicenseSearch',
        ['credential-list'],
        { lists: 'Marriage and family therapists' },
      ),
    ],
    'addiction-counselors': [
      found(
        'Minnesota Board of Behavioral Health and Therapy',
        'https://bht.hlb.state.mn.us/#/onlineEntitySearch',
        ['credential-list'],
      ),
    ],
    'peer-specialists': [missing(noPeerList, 'peer-directory')],
  },
  {
    state: 'MO',
    doctors: [
      found(
        'Missouri Division of Professional Registration',
        'https://mopro.mo.gov/license/s/license-search',
        ['credential-list', 'state-map'],
      ),
    ],
    therapists: [
      found(
        'Missouri Division of Professional Registration',
        'https://mopro.mo.gov/license/s/license-search',
        ['credential-list', 'counselor-list'],
      ),
    ],
    'addiction-counselors': [
      found('Missouri Credentialing Board', 'https://missouricb.com/', ['own-page'], {
        note: linkedFromThere,
      }),
    ],
    'peer-specialists': [
      found('Missouri Credentialing Board', 'https://missouricb.com/', ['own-page'], {
        note: linkedFromThere,
      }),
    ],
  },
  {
    state: 'NE',
    doctors: [
      found(
        'Nebraska Department of Health and Human Services',
        'https://www.nebraska.gov/LISSearch/search.cgi',
        ['medical-list', 'license-table'],
      ),
    ],
    therapists: [
      found(
        'Nebraska Department of Health and Human Services',
        'https://www.nebraska.gov/LISSearch/search.cgi',
        ['credential-list'],
      ),
    ],
    'addiction-counselors': [
      found(
        'Nebraska Department of Health and Human Services',
        'https://www.nebraska.gov/LISSearch/search.cgi',
        ['credential-list'],
      ),
    ],
    'peer-specialists': [missing(noPeerList, 'peer-directory')],
  },
  {
    state: 'ND',
    doctors: [
      found('North Dakota Board of Medicine', 'https://www.ndbom.org/public/find_verify/verify.asp', [
        'medical-list',
      ]),
    ],
    therapists: [
      found(
        'North Dakota Board of Counselor Examiners',
        'https://www.ndbce.org/index.shtml',
        ['credential-list'],
        { lists: 'Counselors' },
      ),
      found(
        'North Dakota Board of Social Work Examiners',
        'https://www.ndbswe.com/verify/search.asp',
        ['credential-list'],
        { lists: 'Social workers' },
      ),
    ],
    'addiction-counselors': [missing(noCounselorList, 'ic-rc')],
    'peer-specialists': [missing(noPeerList, 'peer-directory')],
  },
  {
    state: 'OH',
    doctors: [
      found('eLicense Ohio', 'https://elicense.ohio.gov/oh_verifylicense', ['medical-list', 'license-table']),
    ],
    therapists: [
      found('eLicense Ohio', 'https://elicense.ohio.gov/oh_verifylicense', [
        'credential-list',
        'counselor-list',
      ]),
    ],
    'addiction-counselors': [
      found('eLicense Ohio', 'https://elicense.ohio.gov/oh_verifylicense', ['credential-list']),
    ],
    'peer-specialists': [
      found('eLicense Ohio', 'https://elicense.ohio.gov/oh_verifylicense', ['own-page'], {
        lists: 'Certified adult, youth and family peer supporters',
      }),
    ],
  },
  {
    state: 'SD',
    doctors: [
      found(
        'South Dakota Board of Medical and Osteopathic Examiners',
        'https://www.sdbmoe.gov/sdbmoe-licensee-lookup/',
        ['medical-list', 'counselor-list'],
      ),
    ],
    therapists: [
      found(
        'South Dakota Board of Examiners for Counselors and Marriage and Family Therapists',
        'https://www.sdboardofcounselors.org/verify/',
        ['credential-list'],
        { lists: 'Counselors, marriage and family therapists' },
      ),
      found(
        'South Dakota Board of Social Work Examiners',
        'https://www.sdboards.org/dss/socialwork/verify/',
        ['credential-list'],
        { lists: 'Social workers' },
      ),
    ],
    'addiction-counselors': [
      found(
        'South Dakota Board of Addiction and Prevention Professionals',
        'https://dss.sd.gov/licensingboards/bapp/verification.aspx',
        ['credential-list'],
      ),
    ],
    'peer-specialists': [missing(noPeerList, 'peer-directory')],
  },
  {
    state: 'WI',
    doctors: [
      found(
        'Wisconsin Department of Safety and Professional Services',
        'https://license.wi.gov/s/license-lookup',
        ['credential-list', 'counselor-list'],
      ),
    ],
    therapists: [
      found(
        'Wisconsin Department of Safety and Professional Services',
        'https://license.wi.gov/s/license-lookup',
        ['credential-list', 'counselor-list'],
      ),
    ],
    'addiction-counselors': [
      found(
        'Wisconsin Department of Safety and Professional Services',
        'https://license.wi.gov/s/license-lookup',
        ['credential-list'],
      ),
    ],
    'peer-specialists': [missing(noPeerList, 'peer-directory')],
  },
] as const satisfies readonly StateBoardsInput[];
