import { foldName, type OrganisationSettings, type ServiceProviderDetails } from '../policy';
import type { CaseData, FieldTexts } from './case-data';
import type { FieldName } from './dictionary';

const FIELDS = {
  name: 'provider.name',
  address: 'provider.address',
  area: 'provider.area',
  program: 'provider.program',
} as const satisfies Record<keyof ServiceProviderDetails, FieldName>;

/**
 * A case with the details of the service provider that an organisation's file gives, in the fields about it that the
 * case leaves out. A case that names another service provider gets none of them: an address beside somebody else's name
 * would be wrong.
 *
 * @returns the data as it is where nothing is to fill in; a case of these details alone where there is no data.
 */
export const withProviderDetails = (
  data: CaseData | undefined,
  { serviceProvider = {} }: OrganisationSettings,
): CaseData | undefined => {
  const known = data?.fields ?? {};
  const given = (field: FieldName): string => known[field]?.trim() ?? '';
  const name = given(FIELDS.name);
  const isAnother =
    name !== '' && serviceProvider.name !== undefined && foldName(name) !== foldName(serviceProvider.name);
  const filled: FieldTexts = Object.fromEntries(
    Object.entries(FIELDS).flatMap(([key, field]) => {
      const detail = serviceProvider[key as keyof ServiceProviderDetails];
      return detail === undefined || isAnother || given(field) !== '' ? [] : [[field, detail]];
    }),
  );
  if (Object.keys(filled).length === 0) return data;
  return { fields: { ...known, ...filled }, groups: data?.groups ?? {} };
};
