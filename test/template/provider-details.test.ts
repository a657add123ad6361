import type { ServiceProviderDetails } from '../../src/policy';
import { serviceProviderSchema } from '../../src/policy/organisation-schema';
import { FIELD_NAMES, withProviderDetails, type CaseData } from '../../src/template';

const serviceProvider: ServiceProviderDetails = {
  name: 'Example Care',
  address: '1 Sample Street, Sampleton',
  area: 'Sample Area',
  program: 'Sample program',
};
const ALL = {
  'provider.name': 'Example Care',
  'provider.address': '1 Sample Street, Sampleton',
  'provider.area': 'Sample Area',
  'provider.program': 'Sample program',
};
const caseOf = (fields: CaseData['fields']): CaseData => ({ fields, groups: { client: [{}] } });

test('without a case, the details alone are filled in', () => {
  expect(withProviderDetails(undefined, { serviceProvider })).toEqual({ fields: ALL, groups: {} });
});

test('where the file says nothing of it, the case stays as it is', () => {
  const data = caseOf({ 'incident.id': 'SAMPLE-0001' });
  expect(withProviderDetails(data, {})).toBe(data);
  expect(withProviderDetails(data, { serviceProvider: {} })).toBe(data);
  expect(withProviderDetails(undefined, {})).toBeUndefined();
});

test('what the case gives stays; what it leaves out, or empty, is filled in', () => {
  const data = caseOf({
    'incident.id': 'SAMPLE-0001',
    'provider.name': 'EXAMPLE  CARE',
    'provider.program': 'Another sample program',
    'provider.area': ' ',
  });
  expect(withProviderDetails(data, { serviceProvider })).toEqual({
    fields: {
      ...ALL,
      'incident.id': 'SAMPLE-0001',
      'provider.name': 'EXAMPLE  CARE',
      'provider.program': 'Another sample program',
    },
    groups: { client: [{}] },
  });
});

test('a case that gives everything is the same as before', () => {
  const data = caseOf(ALL);
  expect(withProviderDetails(data, { serviceProvider })).toBe(data);
});

test('a case of another service provider gets no address of ours beside its name', () => {
  const data = caseOf({ 'provider.name': 'Another Sample Provider' });
  expect(withProviderDetails(data, { serviceProvider })).toBe(data);
});

test('a file without a name fills in what it has', () => {
  const data = caseOf({ 'provider.name': 'Another Sample Provider' });
  expect(withProviderDetails(data, { serviceProvider: { area: 'Sample Area' } })?.fields).toEqual({
    'provider.name': 'Another Sample Provider',
    'provider.area': 'Sample Area',
  });
});

test('every detail of the file has its field, and every field about the provider its detail', () => {
  const details = Object.keys(serviceProviderSchema.shape).map((key) => `provider.${key}`);
  expect(details.sort()).toEqual(FIELD_NAMES.filter((name) => name.startsWith('provider.')).sort());
});
