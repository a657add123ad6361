export type { Confirmation, PolicyEntry, Source, Sourced, Standing } from './entry';
export type * from './policy';
// Reading an organisation's policy file needs zod and is `./organisation-file`, so that a plain check does without it.
export type {
  AddedWording,
  OfficialTemplate,
  OrganisationSettings,
  RegulatorName,
  RowConfirmation,
  ServiceProviderDetails,
} from './organisation';
export { isSafeTemplateFile, OFFICIAL_TEMPLATE_KINDS, type OfficialTemplateKind } from './official-template';
export {
  LAYOUT_KINDS,
  LAYOUT_PLACES,
  USUAL_SHARE,
  type Layout,
  type LayoutEntry,
  type LayoutKind,
  type LayoutPlace,
} from './layout';
export { applyOrganisation } from './apply-organisation';
export { incidentIdMatches, patternProblem } from './safe-pattern';
export { SOURCES, type Reading, type SourceDocument, type SourceId } from './sources';
export { describeSource, source, type RegisteredSource } from './describe-source';
export {
  addDays,
  calendarDate,
  daysBetween,
  formatDate,
  isCalendarDate,
  weekday,
  type CalendarDate,
  type Weekday,
} from './calendar-date';
export { parseDate } from './parse-date';
export { parseJson } from './parse-json';
export {
  addBusinessDays,
  businessDaysBetween,
  dueOn,
  holidayOn,
  holidaysKnownFor,
  isBusinessDay,
  type DueDate,
} from './business-days';
export { pathText, shownJson, valueAt, type JsonPath } from './json-place';
export { findNamed, findOnly, foldName, labelled, namesUnder } from './names';
export {
  CHOICE_LISTS,
  choices,
  incidentTypeRowFor,
  isChoiceListName,
  outcomeRowFor,
  POLICIES,
  policyFor,
  regulatorOn,
  requirement,
  timeLimit,
  type ChoiceListName,
} from './lookup';
export {
  fixedImpact,
  investigationCalledFor,
  type IncidentFacts,
  type InvestigationCall,
} from './investigation-call';
export { REQUIREMENTS, type RequirementId } from './in-force/requirements';
export type { TimeLimitId } from './in-force/duties';
export { allEntries, POLICY_LISTS, type ListedEntry, type PolicyListName } from './walk';
export { listed } from './listed';
export { victorianToday } from './victorian-today';
