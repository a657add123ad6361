import type { CalendarDate } from './calendar-date';
import type { PolicyEntry } from './entry';

/** Something that a person chooses by name: an incident type, a finding, an outcome. */
export interface NamedEntry extends PolicyEntry {
  readonly label: string;
  /** Other spellings and names, matched without regard to case, punctuation and dashes. */
  readonly synonyms: readonly string[];
}

export interface IncidentType extends NamedEntry {
  /** What the policy's definition says, in our own words, where a source gives it. */
  readonly definition?: PolicyEntry;
}

/** Which way a finding or outcome points. `decide`: no fixed result; the investigator decides and gives a reason. */
export type Direction = 'substantiated' | 'not-substantiated' | 'decide';

export interface DirectedEntry extends NamedEntry {
  readonly direction: Direction;
}

/** What a subject of allegation is to the client. */
export interface SubjectRole extends NamedEntry {
  /** Id of the subject relation that the role belongs to. */
  readonly relation: string;
}

/** A row of the incident type alignment between RCS and CIMS (the policy's Table 4.2). */
export interface IncidentTypeRow extends PolicyEntry {
  /** Id of an RCS conduct type. */
  readonly conductType: string;
  /** Ids of the CIMS incident types that the row allows; any one of them agrees with the row. */
  readonly incidentTypes: readonly string[];
}

/** A row of the outcome alignment between RCS and CIMS (the policy's Table 4.3). */
export interface OutcomeRow extends PolicyEntry {
  /** Id of an RCS finding. */
  readonly finding: string;
  /** Id of the CIMS outcome, or `decide` where the investigator decides and says why. */
  readonly outcome: string;
}

/** Incidents that must be investigated. */
export interface InvestigationRule extends PolicyEntry {
  readonly incidentTypes: readonly string[];
  /** Ids of the relations it holds for; empty means any. */
  readonly relations: readonly string[];
  /** Id of the impact it holds for, where the source names one. */
  readonly impact?: string;
}

/** Incidents whose impact the policy fixes. */
export interface ImpactRule extends PolicyEntry {
  readonly incidentTypes: readonly string[];
  readonly relations: readonly string[];
  /** Set where the rule turns on something a document does not hold in a field. */
  readonly circumstance?: string;
  readonly impact: string;
}

export interface TimeLimit extends PolicyEntry {
  readonly label: string;
  readonly days: number;
  readonly unit: 'business days' | 'calendar days';
  readonly from: string;
}

/** A number that must be given in some circumstance. */
export interface IdentifierDuty extends PolicyEntry {
  readonly label: string;
}

export interface Regulator extends PolicyEntry {
  readonly label: string;
  readonly from?: CalendarDate;
  readonly until?: CalendarDate;
}

export interface Contact extends PolicyEntry {
  readonly label: string;
  readonly email: string;
}

/** A word that the department replaced or asks people to avoid. */
export interface WordingEntry extends PolicyEntry {
  /** What to look for: words, matched whole, without regard to case. */
  readonly avoid: readonly string[];
  readonly instead: string;
  /** Only where the document is about a client-to-client matter. */
  readonly onlyClientToClient: boolean;
}

/** The rule set that governs a report, chosen by the date on which its incident report was submitted. */
export interface Policy {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  /** First day of submission that it governs. */
  readonly submittedFrom?: CalendarDate;
  /** Last day of submission that it governs. */
  readonly submittedUntil?: CalendarDate;
  readonly incidentTypes: readonly IncidentType[];
  /** Types that this rule set no longer has. */
  readonly retiredIncidentTypes: readonly IncidentType[];
  readonly impacts: readonly NamedEntry[];
  /** Staff-to-client, client-to-client, other-to-client, or nobody. */
  readonly subjectRelations: readonly NamedEntry[];
  readonly subjectRoles: readonly SubjectRole[];
  readonly extensionForms: readonly NamedEntry[];
  readonly conductTypes: readonly NamedEntry[];
  readonly findings: readonly DirectedEntry[];
  readonly outcomes: readonly DirectedEntry[];
  readonly incidentTypeAlignment: readonly IncidentTypeRow[];
  readonly outcomeAlignment: readonly OutcomeRow[];
  readonly investigationRules: readonly InvestigationRule[];
  readonly impactRules: readonly ImpactRule[];
  readonly timeLimits: readonly TimeLimit[];
  readonly identifierDuties: readonly IdentifierDuty[];
  readonly regulators: readonly Regulator[];
  readonly contacts: readonly Contact[];
  readonly wording: readonly WordingEntry[];
  /** What the documents must hold and how they are judged: plan required, deviations, outcome test, police hold … */
  readonly requirements: readonly PolicyEntry[];
}
