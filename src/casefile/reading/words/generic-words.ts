import { wordList } from './word-list';

/** Words that every form uses for many things: they count only where the surroundings say whose they are. */
export const GENERIC_WORDS = wordList(`
  Name, Full name, Person, Title, Position, Position title, Job title, Role, Capacity, Date, Contact,
  Contact details, Phone, Phone number, Telephone, Telephone number, Email, Address, Email address,
  Item, Document, Description, Source, Summary, Action, Assessment, Weight, Relevance, Reasons, Due,
  Owner, Support, Service, Origin, Responsible, Relates to, Provided by, By when, Due date,
  Completion date, Start date, End date, Relationship, Method,
`);

/** What does not say whether the RCS finding or the CIMS outcome is meant. */
export const BARE_FINDINGS = wordList(`
  Finding, Findings, Final finding, Final findings, Investigation finding, Our finding,
  Finding of the investigation, Provider finding, Provider’s finding,
  Revised finding, Amended finding, Finding after review, Finding on review,
  Outcome, Investigation outcome, Outcome of investigation, Allegation outcome,
  Outcome of allegation, Outcome of the allegation,
`);
