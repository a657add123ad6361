import type { OfficialTemplate, ServiceProviderDetails } from './organisation';
import {
  isRecord,
  problem,
  readBy,
  readList,
  unknownSettings,
  type OrganisationProblem,
} from './organisation-reading';
import { officialTemplateSchema, serviceProviderSchema } from './organisation-schema';

const DETAILS = ['name', 'address', 'area', 'program'] as const;

/** Reads the details of the service provider one by one; nothing where none is left. */
export const readServiceProvider = (
  value: unknown,
  problems: OrganisationProblem[],
): ServiceProviderDetails | undefined => {
  if (value === undefined) return undefined;
  if (!isRecord(value)) {
    readBy(serviceProviderSchema, value, ['serviceProvider'], problems);
    return undefined;
  }
  const { shape } = serviceProviderSchema;
  problems.push(...unknownSettings(value, shape, ['serviceProvider']));
  const details = DETAILS.flatMap((key) => {
    const read = Object.hasOwn(value, key)
      ? readBy(shape[key], value[key], ['serviceProvider', key], problems)
      : undefined;
    return read === undefined ? [] : [[key, read] as const];
  });
  return details.length === 0 ? undefined : Object.fromEntries(details);
};

/** Reads the templates that are used in place of ours; the first of each kind. */
export const readOfficialTemplates = (
  value: unknown,
  problems: OrganisationProblem[],
): readonly OfficialTemplate[] => {
  const templates: OfficialTemplate[] = [];
  for (const { at, item } of readList(officialTemplateSchema, 'templates', value, problems)) {
    if (templates.some(({ kind }) => kind === item.kind)) {
      problems.push(
        problem([...at, 'kind'], item.kind, 'keep one template of each kind, because this one repeats it'),
      );
    } else {
      templates.push(item);
    }
  }
  return templates;
};
