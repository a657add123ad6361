import type { NamedEntry, SubjectRole } from '../policy';
import { faq, FAQ_PLATFORM, FAQ_THRESHOLDS, product } from './cite';

export const IMPACTS: readonly NamedEntry[] = [
  {
    id: 'major',
    label: 'Major impact',
    synonyms: ['Major'],
    says: 'An incident is classed as major impact when it is submitted.',
    source: faq(FAQ_THRESHOLDS),
    standing: 'stated',
  },
  {
    id: 'non-major',
    label: 'Non-major impact',
    synonyms: ['Non-major', 'Non major', 'Nonmajor', 'Not major'],
    says: 'An incident that is not major impact is classed as non-major when it is submitted.',
    source: faq(FAQ_THRESHOLDS),
    standing: 'stated',
  },
];

export const SUBJECT_RELATIONS: readonly NamedEntry[] = [
  {
    id: 'staff-to-client',
    label: 'Staff-to-client',
    synonyms: [
      'Staff or carer to client',
      'Carer-to-client',
      'Staff',
      'Carer',
      'Staff member',
      'Worker to client',
    ],
    says: 'Incidents in which a staff member is the subject of allegation are called staff-to-client.',
    source: faq('Incident reporting: cumulative harm, note'),
    standing: 'stated',
  },
  {
    id: 'client-to-client',
    label: 'Client-to-client',
    synonyms: ['Between clients', 'Another client', 'Client on client', 'Peer-to-peer'],
    says: 'Incidents between clients are called client-to-client; the IT system has a role of its own for them.',
    source: faq(FAQ_PLATFORM),
    standing: 'stated',
  },
  {
    id: 'other-to-client',
    label: 'Other-to-client',
    synonyms: ['Other', 'Other person to client', 'Parent', 'Family member', 'Member of the public'],
    says: 'An incident caused by somebody who is neither staff nor a client, such as a parent, is called other-to-client.',
    source: faq('Incident type: kinship care and contact with a parent'),
    standing: 'stated',
  },
  {
    id: 'nobody-else',
    label: 'Nobody else, or not known',
    synonyms: ['Nobody', 'No one', 'None', 'Not known', 'Unknown', 'Not applicable'],
    says: 'Our own choice for an incident with no subject of allegation, or whose subject is not known, such as an unexplained injury.',
    source: product('Choices for who an incident involves'),
    standing: 'suggested',
  },
];

const role = (id: string, label: string, relation: string, synonyms: readonly string[]): SubjectRole => ({
  id,
  label,
  relation,
  synonyms,
  says: `Our own choice for what a subject of allegation is to the client: ${label.toLowerCase()}.`,
  source: product('Choices for what a subject of allegation is to the client'),
  standing: 'suggested',
});

export const SUBJECT_ROLES: readonly SubjectRole[] = [
  role('role-staff-member', 'Staff member', 'staff-to-client', [
    'Staff',
    'Employee',
    'Worker',
    'Contractor',
    'Residential care worker',
    'Support worker',
  ]),
  role('role-volunteer', 'Volunteer', 'staff-to-client', []),
  role('role-foster-carer', 'Foster carer or other carer', 'staff-to-client', [
    'Foster carer',
    'Carer',
    'Lead tenant',
  ]),
  role('role-kinship-carer', 'Kinship carer', 'staff-to-client', ['Kinship']),
  role('role-another-client', 'Another client', 'client-to-client', [
    'Client',
    'Other client',
    'Co-client',
    'Co-resident',
    'Resident',
  ]),
  role('role-family-member', 'Family member', 'other-to-client', [
    'Parent',
    'Mother',
    'Father',
    'Sibling',
    'Relative',
  ]),
  role('role-another-person', 'Another person', 'other-to-client', [
    'Other',
    'Member of the public',
    'Visitor',
  ]),
  role('role-not-known', 'Not known', 'nobody-else', ['Unknown', 'Not identified', 'Unidentified']),
];

const extensionForm = (id: string, label: string, synonyms: readonly string[], says: string): NamedEntry => ({
  id,
  label,
  synonyms,
  says,
  source: product('Choices for the extension request form'),
  standing: 'suggested',
});

export const EXTENSION_FORMS: readonly NamedEntry[] = [
  extensionForm(
    'extension-not-requested',
    'Not requested',
    ['No', 'None', 'Not applicable', 'N/A', 'Not needed', 'Not submitted'],
    'Our own choice: no extension of the due date was asked for.',
  ),
  extensionForm(
    'extension-submitted',
    'Submitted',
    ['Yes', 'Form submitted', 'Request submitted', 'Uploaded', 'Attached', 'Requested'],
    'Our own choice: the extension request form was completed and submitted.',
  ),
  extensionForm(
    'extension-new-form-submitted',
    'New form submitted after the extended date passed',
    ['New form submitted', 'Second form submitted', 'Resubmitted', 'New form'],
    'Our own choice: an extended due date passed and a new form was submitted.',
  ),
];
