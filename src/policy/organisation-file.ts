import type { AddedWording, OrganisationSettings } from './organisation';
import { readConfirmations } from './organisation-confirmations';
import { readOfficialTemplates, readServiceProvider } from './organisation-documents';
import { readLayouts, type MeaningProblem } from './organisation-layouts';
import {
  isRecord,
  problem,
  readBy,
  readList,
  unknownSettings,
  type OrganisationProblem,
} from './organisation-reading';
import { organisationSchema, regulatorSchema, wordingSchema } from './organisation-schema';
import { daySchema } from './organisation-values';

export type { MeaningProblem } from './organisation-layouts';
export type { OrganisationProblem } from './organisation-reading';
export { organisationSchema } from './organisation-schema';

export interface OrganisationReading {
  readonly settings: OrganisationSettings;
  /** What was left out and why; empty where the whole file was taken over. */
  readonly problems: readonly OrganisationProblem[];
}

const { shape } = organisationSchema;

const SIMPLE = ['name', 'incidentIdPattern', 'fileSizeLimit', 'bundleSizeLimit'] as const;

const wordingOf = (value: unknown, problems: OrganisationProblem[]): readonly AddedWording[] =>
  readList(wordingSchema, 'wording', value, problems).map(
    ({ item: { avoid, instead, onlyClientToClient } }) => ({
      avoid,
      instead,
      onlyClientToClient: onlyClientToClient ?? false,
    }),
  );

const listed = <K extends string, T>(key: K, items: readonly T[]): Partial<Record<K, readonly T[]>> =>
  items.length === 0 ? {} : ({ [key]: items } as Record<K, readonly T[]>);

/**
 * Reads an organisation's policy file from parsed JSON. What is wrong is left out and named; the rest is taken over,
 * save where the file is of another version or no object at all: then nothing is.
 *
 * @param meaningProblem says what is wrong with what an entry of a layout means: the dictionary of fields is not known
 *   here. Without it nobody checks those names.
 */
export const parseOrganisation = (value: unknown, meaningProblem?: MeaningProblem): OrganisationReading => {
  if (!isRecord(value)) {
    return {
      settings: {},
      problems: [problem([], value, 'write an object, in braces, with schemaVersion 1')],
    };
  }
  const problems: OrganisationProblem[] = [...unknownSettings(value, shape, [])];

  const version = readBy(shape.schemaVersion, value['schemaVersion'], ['schemaVersion'], problems);
  if (version === undefined && value['schemaVersion'] !== undefined) return { settings: {}, problems };
  readBy(shape.$schema, value['$schema'], ['$schema'], problems);

  const simple = SIMPLE.flatMap((key) => {
    const read = readBy(shape[key], value[key], [key], problems);
    return read === undefined ? [] : [[key, read] as const];
  });
  const holidays = readList(daySchema, 'holidays', value['holidays'], problems).map(({ item }) => item);
  const confirmations = readConfirmations(value['confirmations'], problems);
  const wording = wordingOf(value['wording'], problems);
  const layouts = readLayouts(value['layouts'], meaningProblem, problems);
  const serviceProvider = readServiceProvider(value['serviceProvider'], problems);
  const templates = readOfficialTemplates(value['templates'], problems);
  const regulator = readBy(regulatorSchema.optional(), value['regulator'], ['regulator'], problems);
  const settings: OrganisationSettings = {
    ...(Object.fromEntries(simple) as Pick<OrganisationSettings, (typeof SIMPLE)[number]>),
    ...listed('holidays', holidays),
    ...listed('confirmations', confirmations),
    ...listed('wording', wording),
    ...listed('layouts', layouts),
    ...(serviceProvider !== undefined && { serviceProvider }),
    ...listed('templates', templates),
    ...(regulator !== undefined && { regulator }),
  };
  return { settings, problems };
};
