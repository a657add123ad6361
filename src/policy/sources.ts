/** How much of a document this tool's authors had in hand when they wrote the policy data. */
export type Reading = 'whole' | 'part' | 'not-read' | 'own';

/** A document that an entry of the policy data rests on. */
export interface SourceDocument {
  readonly title: string;
  readonly publisher: string;
  /** Version or date, as the document gives it. */
  readonly date?: string;
  readonly url?: string;
  readonly reading: Reading;
}

const DFFH = 'Department of Families, Fairness and Housing';
const CCYP = 'Commission for Children and Young People';

/**
 * Every document that the policy data names. `reading: 'not-read'` marks one that is known of and could not be read:
 * nothing may be `stated` on its authority. Where a page’s own title is not known, the title here describes the page.
 */
export const SOURCES = {
  'cims-review-faq': {
    title: 'CIMS review – FAQ',
    publisher: DFFH,
    date: 'version of 20 December 2024',
    url: 'https://providers.dffh.vic.gov.au/cims',
    reading: 'whole',
  },
  'cims-policy': {
    title: 'Client Incident Management System – Policy and guidance',
    publisher: DFFH,
    date: 'in force from 9 December 2024',
    url: 'https://providers.dffh.vic.gov.au/client-incident-management-system-policy-and-guidance-word',
    reading: 'not-read',
  },
  'cims-guidance-resources': {
    title: 'CIMS guidance and resources',
    publisher: DFFH,
    url: 'https://providers.dffh.vic.gov.au/cims-guidance-resources',
    reading: 'part',
  },
  'cims-guidance-before-2024': {
    title: 'CIMS guidance and resources, as it stood before December 2024',
    publisher: DFFH,
    url: 'https://providers.dffh.vic.gov.au/node/11488',
    reading: 'part',
  },
  'cims-it-system': {
    title: 'CIMS IT system',
    publisher: DFFH,
    url: 'https://providers.dffh.vic.gov.au/cims-it-system',
    reading: 'part',
  },
  'investigations-page': {
    title: 'Incident and allegation investigations',
    publisher: DFFH,
    url: 'https://www.dffh.vic.gov.au/publications/incident-and-allegation-investigations',
    reading: 'part',
  },
  'extension-news': {
    title: 'CIMS investigations: request an extension to the due date (news item)',
    publisher: DFFH,
    date: '17 November 2025',
    url: 'https://fac.dffh.vic.gov.au/news/client-incident-management-system-cims-investigations-request-extension-due-date-incident',
    reading: 'part',
  },
  'new-policy-news': {
    title: 'Publication of the new CIMS policy (news item)',
    publisher: DFFH,
    url: 'https://fac.dffh.vic.gov.au/news/publication-new-cims-policy',
    reading: 'part',
  },
  'wording-news': {
    title: 'Policy and IT updates to CIMS (news item)',
    publisher: 'Department of Health and Human Services',
    date: 'changes from 3 February 2020',
    url: 'https://fac.dhhs.vic.gov.au/news/policy-and-it-updates-cims',
    reading: 'part',
  },
  'cp-manual-cims': {
    title: 'Child Protection Manual: Client incident management system (CIMS)',
    publisher: DFFH,
    url: 'https://cpmanual.vic.gov.au/node/5452',
    reading: 'whole',
  },
  'cp-manual-incident-types': {
    title: 'Child Protection Manual, document 1516: CIMS incident types',
    publisher: DFFH,
    date: 'version 2, 21 August 2025',
    url: 'https://cpmanual.vic.gov.au/node/5487',
    reading: 'part',
  },
  'cp-manual-harm': {
    title: 'Child Protection Manual: Allegations of harm to clients in care and client incident management',
    publisher: DFFH,
    url: 'https://cpmanual.vic.gov.au/policies-and-procedures/critical-incidents/allegations-harm-clients-care-client-incident-management',
    reading: 'part',
  },
  'cp-manual-rcs': {
    title: 'Child Protection Manual: Reportable conduct scheme',
    publisher: DFFH,
    url: 'https://www.cpmanual.vic.gov.au/our-approach/roles-and-responsibilities/reportable-conduct-scheme',
    reading: 'part',
  },
  'plan-template-earlier': {
    title: 'CIMS incident investigation plan (earlier template)',
    publisher: 'Department of Health and Human Services; third-party copy',
    url: 'https://docsbay.net/client-incident-management-system-cims-incident-investigation-plan',
    reading: 'part',
  },
  'outcome-template-earlier': {
    title: 'CIMS investigation outcome and root cause analysis report (earlier template)',
    publisher: `${DFFH}; third-party copy`,
    url: 'https://scribd.com/document/636177364/root-cause-analysis-template-08',
    reading: 'part',
  },
  'case-review-template-earlier': {
    title: 'CIMS case review report (earlier template)',
    publisher: 'Department of Health and Human Services; third-party copy',
    url: 'https://docsbay.net/doc/440823/client-incident-management-system-cims-case-review-report-template',
    reading: 'part',
  },
  'guide-2017': {
    title: 'Client incident management guide',
    publisher: 'Department of Health and Human Services; third-party copy',
    date: 'November 2017',
    url: 'https://docsbay.net/client-incident-management-guide-november-2017',
    reading: 'part',
  },
  'guide-2017-addendum': {
    title: 'Client incident management guide – addendum: out-of-home care',
    publisher: 'Department of Health and Human Services; third-party copy',
    date: '2017',
    url: 'https://docest.com/doc/384098/client-incident-management-guide-addendum-out-of-home-care',
    reading: 'part',
  },
  'rcs-government-page': {
    title: 'Reportable Conduct Scheme',
    publisher: 'Victorian Government',
    url: 'https://www.vic.gov.au/reportable-conduct-scheme',
    reading: 'part',
  },
  'ssr-terms': {
    title: 'Social Services Regulator: terms and definitions',
    publisher: 'Victorian Government',
    url: 'https://vic.gov.au/ssr-terms-and-definitions',
    reading: 'part',
  },
  'moores-regulator': {
    title: 'Changes to Victoria’s Reportable Conduct Scheme (law firm’s summary)',
    publisher: 'Moores',
    url: 'https://www.moores.com.au/?p=28766',
    reading: 'part',
  },
  'ccyp-information-sheets': {
    title: 'Reportable Conduct Scheme information sheets',
    publisher: CCYP,
    url: 'https://ccyp.vic.gov.au/resources/reportable-conduct-scheme/reportable-conduct-scheme-information-sheets',
    reading: 'part',
  },
  'ccyp-notify': {
    title: 'Reportable Conduct Scheme: notify and update',
    publisher: CCYP,
    url: 'https://ccyp.vic.gov.au/reportable-conduct-scheme/notify-and-update',
    reading: 'part',
  },
  'ccyp-forms': {
    title: 'Reportable Conduct Scheme forms',
    publisher: CCYP,
    url: 'https://ccyp.vic.gov.au/reportable-conduct-scheme/reportable-conduct-scheme-forms/',
    reading: 'part',
  },
  'ccyp-2018': {
    title: 'Data on the Reportable Conduct Scheme released in Parliament (news item)',
    publisher: CCYP,
    date: '2018',
    url: 'https://ccyp.vic.gov.au/news/data-released-in-parliament-today-shows-reportable-conduct-scheme-casting-a-wide-net-to-report-investigate-and-prevent-child-abuse',
    reading: 'part',
  },
  'cws-act-16m': {
    title: 'Child Wellbeing and Safety Act 2005 (Vic), section 16M (an older version)',
    publisher: 'Parliament of Victoria',
    url: 'http://www.austlii.edu.au/au/legis/vic/consol_act/cwasa2005218/s16m.html',
    reading: 'part',
  },
  'rcs-outcome-summary': {
    title: 'Learnings from the Reportable Conduct Scheme (law firm’s summary)',
    publisher: 'Safety Quality Care',
    url: 'https://safetyqualitycare.com.au/learnings-reportable-conduct-scheme',
    reading: 'part',
  },
  'procedural-fairness': {
    title: 'Procedural fairness in investigations of reportable conduct allegations',
    publisher: 'Worklogic',
    url: 'https://www.worklogic.com.au/workplace-misconduct/procedural-fairness-in-investigations-of-reportable-conduct-allegations/',
    reading: 'part',
  },
  'carer-guide': {
    title: 'Guide to CIMS support for carers',
    publisher: 'Foster Care Association of Victoria',
    url: 'https://www.fcav.org.au/carer-information-hub/fcav-guide-to-cims-support',
    reading: 'part',
  },
  'evidence-to-findings': {
    title: 'Workplace investigations blog',
    publisher: 'WISE Workplace',
    url: 'http://www.wiseworkplace.com.au/_blog/WISE_Blog/tag/Briginshaw/',
    reading: 'part',
  },
  organisation: {
    title: 'The organisation’s own policy file',
    publisher: 'the organisation',
    reading: 'own',
  },
  product: {
    title: 'The design of this tool',
    publisher: 'CIMS Report Assistant',
    reading: 'own',
  },
} as const satisfies Record<string, SourceDocument>;

export type SourceId = keyof typeof SOURCES;
