import { phrases, wordList } from './word-list';

/** Words that every form uses for many things: they count only where the surroundings say whose they are. */
export const GENERIC_WORDS = wordList(`
  Name, Full name, Person, Title, Position, Position title, Job title, Role, Capacity, Date, Contact,
  Contact details, Phone, Phone number, Telephone, Telephone number, Email, Address, Email address,
  Item, Document, Description, Source, Summary, Action, Assessment, Weight, Relevance, Reasons, Due,
  Owner, Support, Service, Origin, Responsible, Relates to, Provided by, By when, Due date,
  Completion date, Start date, End date, Relationship, Method, Date reported, Against,
`);

/** What does not say whether the RCS finding or the CIMS outcome is meant. */
export const BARE_FINDINGS = wordList(`
  Finding, Findings, Final finding, Final findings, Investigation finding, Our finding,
  Finding of the investigation, Provider finding, Provider’s finding,
  Determination, Determination on the allegation, Revised finding, Amended finding, Finding after review, Finding on review,
  Outcome, Investigation outcome, Outcome of investigation, Allegation outcome,
  Outcome of allegation, Outcome of the allegation,
`);

/**
 * Labels of what one of two people found or decided: which of them decides for the provider, the words do not say, and
 * either may be of something else, such as an approval. Only a finding is taken from them, and a person confirms it.
 */
export const FINDINGS_OF_ONE = phrases(`
  Investigator finding, Investigator’s finding, Investigator’s findings, Finding of the investigator,
  Finding by the investigator, Investigator’s conclusion, Investigator’s determination,
  Delegate finding, Delegate’s finding, Delegate’s findings, Delegate decision, Delegate’s decision,
  Delegate’s determination, Finding of the delegate, Decision of the delegate, Determination of the delegate,
  Decision maker’s finding, Decision maker’s decision, Decision maker’s determination,
  Decision of the decision maker, Finding of the decision maker,
  Head of organisation’s finding, Head of organisation’s decision, Finding of the head of the organisation,
  Decision of the head of the organisation, Head of entity’s finding, Head of entity’s decision,
  CEO’s finding, CEO’s decision, Chief Executive Officer’s finding, Chief Executive Officer’s decision,
`);
