import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { closedPolicy, panePolicy, wordPolicy } from '../.config/pane-policy.cjs';

const root = path.join(__dirname, '..');
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Of a policy, the sources of each directive. */
const directives = (policy: string): Record<string, string[]> =>
  Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name, ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );

describe('the Content-Security-Policy', () => {
  it('lets nothing out to another server, and no script in but the pane’s own', () => {
    const policy = directives(panePolicy);
    expect(policy['default-src']).toEqual(["'none'"]);
    expect(policy['connect-src']).toEqual(["'self'"]);
    expect(policy['script-src']).toEqual(["'self'"]);
    expect(policy['form-action']).toEqual(["'none'"]);
  });

  it('lets the page for Word load office.js from the origin that is set, and from no other', () => {
    expect(directives(wordPolicy(CDN))).toEqual({
      ...directives(panePolicy),
      'script-src': ["'self'", 'https://appsforoffice.microsoft.com'],
    });
    expect(wordPolicy('/office-js/office.js')).toBe(panePolicy);
  });

  it('lets what fetches nothing open no connection at all', () => {
    expect(directives(closedPolicy)).toEqual({ ...directives(panePolicy), 'connect-src': ["'none'"] });
  });
});

/** In a process of its own: webpack and its plugins take longer to load in jest than to run. */
const node = (code: string): string =>
  execFileSync(process.execPath, ['-e', code], { cwd: root, encoding: 'utf8' });

test('PANE_URL is an https address; a folder gets its slash', () => {
  const given = [
    'https://tools.example.org/cims',
    'https://tools.example.org',
    'http://tools.example.org',
    'https://tools.example.org/?a',
    'tools',
  ];
  const answers = node(`
    const { paneUrl } = require('./.config/pane-build.cjs');
    const answer = (given) => { try { return paneUrl(given); } catch (error) { return 'refused'; } };
    console.log(JSON.stringify(${JSON.stringify(given)}.map(answer)));
  `);
  expect(JSON.parse(answers)).toEqual([
    'https://tools.example.org/cims/',
    'https://tools.example.org/',
    'refused',
    'refused',
    'refused',
  ]);
});

test('what is emptied before a build is a folder in dist/, whatever is asked for', () => {
  const given = [
    undefined,
    '',
    'dist/other',
    '.',
    '..',
    'dist',
    'dist/cli',
    'dist/..',
    'dist/a/b',
    'src',
    '/',
    '/tmp/pane',
    root,
  ];
  const answers = node(`
    const { paneFolder } = require('./.config/pane-build.cjs');
    const answer = (given) => { try { return paneFolder(given ?? undefined); } catch (error) { return 'refused'; } };
    console.log(JSON.stringify(${JSON.stringify(given)}.map(answer)));
  `);
  expect(JSON.parse(answers)).toEqual([
    path.join(root, 'dist/taskpane'),
    path.join(root, 'dist/taskpane'),
    path.join(root, 'dist/other'),
    ...given.slice(3).map(() => 'refused'),
  ]);
});

/** Builds a pane whose frame and whose one view have about that many bytes when they are gzipped. */
const firstLoadErrors = (frame: number, view: number): { errors: string[]; sizes: Record<string, number> } =>
  JSON.parse(
    node(`
    const { mkdtempSync, mkdirSync, readFileSync, writeFileSync, rmSync } = require('node:fs');
    const path = require('node:path');
    const { randomBytes } = require('node:crypto');
    const webpack = require('webpack');
    const { FirstLoadPlugin } = require('./.config/first-load.cjs');
    const folder = mkdtempSync(path.join(require('node:os').tmpdir(), 'first-load-'));
    const text = (bytes) => JSON.stringify(randomBytes(bytes).toString('base64'));
    mkdirSync(path.join(folder, 'app'));
    mkdirSync(path.join(folder, 'views/start'), { recursive: true });
    writeFileSync(path.join(folder, 'app/main.js'), 'console.log(' + text(${frame}) + "); import('../views/start/StartView.js');");
    writeFileSync(path.join(folder, 'views/start/StartView.js'), 'export const view = ' + text(${view}) + ';');
    webpack({
      mode: 'production', context: folder, entry: { taskpane: './app/main.js' },
      output: { path: path.join(folder, 'out') },
      optimization: { minimize: false, emitOnErrors: true },
      performance: { hints: false },
      plugins: [new FirstLoadPlugin({ entry: 'taskpane', file: 'first-load.json', fails: true })],
    }, (error, stats) => {
      const errors = stats.compilation.errors.map(({ message }) => message);
      const { sizes } = JSON.parse(readFileSync(path.join(folder, 'out/first-load.json'), 'utf8'));
      rmSync(folder, { recursive: true });
      console.log(JSON.stringify({ errors, sizes }));
    });
  `),
  ) as { errors: string[]; sizes: Record<string, number> };

describe('the budget of what loads first', () => {
  it('fails the build where the frame and a view together are over it', () => {
    const { errors, sizes } = firstLoadErrors(100_000, 100_000);
    expect(sizes['entry']).toBeLessThan(170_000);
    expect(sizes['start']).toBeGreaterThan(170_000);
    expect(errors).toEqual([
      expect.stringMatching(/^\d+\.\d kB .* the view start .* the budget is 170 kB\.$/),
    ]);
  });

  it('passes what is within it', () => {
    expect(firstLoadErrors(50_000, 50_000).errors).toEqual([]);
  });
});
