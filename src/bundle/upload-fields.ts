import type { FieldName, GroupName } from './input';

export interface SheetField {
  readonly field: FieldName;
  /** Shown although nobody filled it, so that the gap is seen. */
  readonly always: boolean;
}

export interface SheetGroup {
  readonly group: GroupName;
  /** Heading of one copy, without its number. */
  readonly one: string;
  readonly title: string;
  readonly fields: readonly SheetField[];
}

const always = (...fields: readonly FieldName[]): readonly SheetField[] =>
  fields.map((field) => ({ field, always: true }));
const whereGiven = (...fields: readonly FieldName[]): readonly SheetField[] =>
  fields.map((field) => ({ field, always: false }));

export interface SheetSection {
  readonly title: string;
  readonly fields: readonly SheetField[];
}

/** What is typed into the register, in the order in which a person would look for it. */
export const SHEET_SECTIONS: readonly SheetSection[] = [
  {
    title: 'The incident',
    fields: [
      ...always('incident.id', 'provider.name'),
      ...whereGiven('provider.area', 'provider.program', 'provider.address'),
      ...always('incident.type'),
      ...whereGiven('incident.secondaryType'),
      ...always('incident.impact'),
      ...whereGiven('incident.subjectRelation'),
      ...always('incident.occurredOn'),
      ...whereGiven('incident.awareOn', 'incident.submittedOn', 'incident.endorsedOn', 'incident.location'),
    ],
  },
  {
    title: 'Other bodies',
    fields: whereGiven(
      'police.reported',
      'police.reportedOn',
      'police.clearedOn',
      'regulator.notified',
      'regulator.notificationNumber',
      'rcs.matterNumber',
      'rcs.notifiedOn',
      'rcs.updatedOn',
    ),
  },
  {
    title: 'The investigation',
    fields: [
      ...always('manager.name'),
      ...whereGiven('manager.position', 'manager.contact', 'investigation.startedOn'),
      ...always('investigation.completedOn'),
      ...whereGiven(
        'investigation.dueOn',
        'investigation.extensionDays',
        'investigation.extensionForm',
        'plan.location',
        'plan.endorsedBy',
        'plan.endorsedOn',
      ),
      ...always('endorsement.name', 'endorsement.position', 'endorsement.date'),
    ],
  },
];

export const SHEET_GROUPS: readonly SheetGroup[] = [
  {
    group: 'client',
    one: 'Client',
    title: 'Clients',
    fields: [
      ...always('client.name', 'client.dateOfBirth'),
      ...whereGiven('client.inCare', 'client.crisId', 'client.aboriginal'),
    ],
  },
  {
    group: 'subject',
    one: 'Subject of allegation',
    title: 'Subjects of allegation',
    fields: [...always('subject.name'), ...whereGiven('subject.relation', 'subject.position')],
  },
  {
    group: 'allegation',
    one: 'Allegation',
    title: 'Allegations and outcomes',
    fields: [
      ...always('allegation.statement'),
      ...whereGiven(
        'allegation.client',
        'allegation.subject',
        'allegation.rcsConductType',
        'allegation.rcsFinding',
      ),
      ...always('allegation.incidentType', 'allegation.outcome'),
      ...whereGiven('allegation.rationale'),
    ],
  },
  {
    group: 'recommendation',
    one: 'Recommendation',
    title: 'Recommendations',
    fields: always(
      'recommendation.action',
      'recommendation.finding',
      'recommendation.owner',
      'recommendation.dueOn',
    ),
  },
];
