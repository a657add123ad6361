import { readOrganisation } from '../../../taskpane/work/read-organisation';
import type { Organisation } from '../../../taskpane/work/work';

/** A file of a made-up organisation in which everything is set that can be. */
export const WHOLE_FILE = {
  schemaVersion: 1,
  name: 'Example Care',
  incidentIdPattern: 'SAMPLE-[0-9]{4}',
  holidays: ['2026-08-10'],
  fileSizeLimit: 20_000_000,
  bundleSizeLimit: 50_000_000,
  confirmations: [
    { row: 'table-4-3-substantiated', by: 'Example Person', on: '2026-03-02', page: '65' },
    {
      row: 'table-4-2-physical-violence',
      by: 'Example Person',
      on: '2026-03-02',
      page: '64',
      incidentTypes: ['Physical abuse'],
    },
  ],
  wording: [{ avoid: ['frequent flyer'], instead: 'person who uses the service often' }],
  serviceProvider: { name: 'Example Care', address: '1 Sample Street, Exampleton' },
  templates: [
    { kind: 'investigation-plan', file: 'templates/plan.docx', name: 'Example Care plan 2026' },
    {
      kind: 'cims-recommendations',
      file: 'templates/recommendations.docx',
      name: 'Example Care recommendations',
    },
  ],
  regulator: {
    name: 'Sample Regulator',
    from: '2026-07-01',
    by: 'Example Person',
    on: '2026-06-30',
    page: 'Sample page',
  },
};

/** The organisation's file as the pane has it once it is read; of texts that cannot be read, what is wrong. */
export const organisationOf = (file: object | string = WHOLE_FILE): Organisation =>
  readOrganisation({ text: typeof file === 'string' ? file : JSON.stringify(file) });
