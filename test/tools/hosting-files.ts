import { hostingFiles } from '../../.config/hosting/index.cjs';
import { OFFICE_JS, WORD_ON_THE_WEB } from '../../.config/office-js.cjs';
import type { MadeFile } from './templates';

/** Where the examples say that the pane is served. */
export const EXAMPLE_URL = 'https://tools.example.org/cims/';

/** docs/hosting: what a build for {@link EXAMPLE_URL} and Microsoft's worldwide cloud writes. */
export const makeHostingFiles = (): readonly MadeFile[] =>
  Object.entries(
    hostingFiles({
      url: EXAMPLE_URL,
      officeJs: OFFICE_JS['worldwide']!,
      framers: WORD_ON_THE_WEB,
      pane: 'taskpane',
    }),
  ).map(([name, content]) => ({ path: `docs/hosting/${name}`, bytes: new TextEncoder().encode(content) }));
