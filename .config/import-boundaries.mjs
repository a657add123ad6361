// Who may import whom. One way at every level: templates <- src <- taskpane.
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

/** For each room of the house, the rooms of ours it may import from (itself is always allowed). */
const MAY_IMPORT = JSON.parse(readFileSync(path.join(root, '.config/may-import.json'), 'utf8'));

/** Packages that one file or folder alone may import. */
const ONLY_IN = {
  docx: ['src/word/**', 'src/template/builder/**'],
  saxes: ['src/docx/**'],
  fflate: ['src/docx/**', 'src/bundle/**', 'src/word/**'],
  commander: ['src/cli/**'],
  react: ['taskpane/**'],
  'react-dom': ['taskpane/**'],
  '@fluentui/react-components': ['taskpane/**'],
};

const roomsOf = (dir) =>
  readdirSync(path.join(root, dir), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${dir}/${entry.name}`);

const rooms = [...new Set([...Object.keys(MAY_IMPORT), ...roomsOf('src'), 'test', 'docs'])];

const inside = (room, other) => room === other || room.startsWith(`${other}/`);

const zones = Object.entries(MAY_IMPORT).flatMap(([room, allowed]) =>
  rooms
    .filter((other) => !inside(other, room) && !allowed.some((name) => inside(other, name)))
    .map((other) => ({
      target: `./${room}`,
      from: `./${other}`,
      message: `${room} may import only ${allowed.length > 0 ? allowed.join(', ') : 'nothing of ours'}.`,
    })),
);

/** Readers take the definitions, never the builder: it would bring `docx` into every check. */
const builderZones = ['src/casefile', 'src/checks', 'src/report', 'src/bundle'].map((room) => ({
  target: `./${room}`,
  from: './src/template/builder',
  message: `${room} takes template definitions, not the builder.`,
}));

/** What writes Word documents brings `docx` too: it is for the two folders that write some, and loaded only by them. */
const wordZones = ['src/template', 'src/report'].map((room) => ({
  target: [`./${room}/*.ts`, `./${room}/!(builder|word)/**`],
  from: './src/word',
  message: `Of ${room} only the folder that writes Word documents takes src/word.`,
}));

/** The command is nobody's to import: it is the one part of src/ that uses Node. */
const commandZones = Object.keys(MAY_IMPORT)
  .filter((room) => room !== 'src/cli')
  .map((room) => ({
    target: `./${room}`,
    from: './src/cli',
    message: `${room} takes the core, not the command.`,
  }));

/** Only the app knows which host it has; everything else of the pane sees the interface. */
const hostZones = Object.keys(MAY_IMPORT)
  .filter((room) => room.startsWith('taskpane/') && !['taskpane/host', 'taskpane/app'].includes(room))
  .flatMap((room) =>
    ['taskpane/host/word', 'taskpane/host/browser'].map((maker) => ({
      target: `./${room}`,
      from: `./${maker}`,
      message: `${room} takes the host's interface, not its makers.`,
    })),
  );

/** A view takes nothing from another view: each is loaded by itself, and what two of them need is a part. */
const views = readdirSync(path.join(root, 'taskpane/views'));
const viewZones = views.flatMap((view) =>
  views
    .filter((other) => other !== view)
    .map((other) => ({
      target: `./taskpane/views/${view}`,
      from: `./taskpane/views/${other}`,
      message:
        'A view takes nothing from another view; what both need goes to taskpane/parts or taskpane/session.',
    })),
);

const nodeModules = [...builtinModules, ...builtinModules.map((name) => `node:${name}`)];

const restricted = (names) => [
  'error',
  {
    paths: names.map((name) => ({
      name,
      message: `${name} is not for this folder (.config/import-boundaries.mjs).`,
    })),
  },
];

const BROWSER_GLOBALS = ['window', 'document', 'navigator', 'localStorage', 'fetch'];
const OFFICE_GLOBALS = ['Office', 'Word', 'OfficeExtension'];
const NODE_GLOBALS = ['process', 'Buffer', 'require', '__dirname', 'setImmediate'];

/** Which packages a file in `room` must not import. */
const foreignPackages = (file) =>
  Object.entries(ONLY_IN)
    .filter(([, places]) => !places.some((place) => file.startsWith(place.replace('/**', ''))))
    .map(([name]) => name);

const corePlaces = [...roomsOf('src'), 'src/template/builder'].filter((room) => room !== 'src/cli');

export const boundaries = [
  {
    files: ['src/**/*.ts', 'taskpane/**/*.ts', 'taskpane/**/*.tsx', 'templates/**/*.ts'],
    rules: {
      'import-x/no-restricted-paths': [
        'error',
        {
          basePath: root,
          zones: [...zones, ...builderZones, ...wordZones, ...commandZones, ...hostZones, ...viewZones],
        },
      ],
    },
  },
  ...corePlaces.map((room) => ({
    files: [`${room}/**/*.ts`],
    rules: {
      'no-restricted-imports': restricted([...nodeModules, ...foreignPackages(room)]),
      'no-restricted-globals': ['error', ...BROWSER_GLOBALS, ...NODE_GLOBALS],
    },
  })),
  {
    files: ['taskpane/**/*.ts', 'taskpane/**/*.tsx'],
    ignores: ['taskpane/host/word/**'],
    rules: { 'no-restricted-globals': ['error', ...OFFICE_GLOBALS, ...NODE_GLOBALS] },
  },
  { files: ['src/cli/**/*.ts'], rules: { 'no-restricted-imports': restricted(foreignPackages('src/cli')) } },
  {
    files: ['taskpane/**/*.ts', 'taskpane/**/*.tsx'],
    rules: { 'no-restricted-imports': restricted([...nodeModules, ...foreignPackages('taskpane')]) },
  },
];
