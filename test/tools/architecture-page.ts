import { readFileSync } from 'node:fs';
import path from 'node:path';
import mayImport from '../../.config/may-import.json';

export const ARCHITECTURE_PAGE = 'docs/architecture.md';

type Rooms = Readonly<Record<string, readonly string[]>>;

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

const box = (name: string, title: string, lines: readonly string[]): string[] => [
  `subgraph ${name} ["${title}"]`,
  ...indented(lines),
  'end',
];

/** What the rooms of a folder that others import from are called together. */
const AREAS = [
  { folder: 'src', inner: 'core', title: 'the core: no DOM, no Node' },
  { folder: 'taskpane', inner: 'pane', title: 'the pane: Office in host/word only' },
] as const;

/**
 * The rooms, and who may import whom, as a mermaid flowchart. Rooms of `src/` and of `taskpane/` that others of the same
 * folder import from stand in a box; who may import all of them has one arrow to the box. `src` as something to
 * import is the core: nobody imports the command.
 */
export const roomDiagram = (rooms: Rooms): string => {
  const names = Object.keys(rooms);
  const idOf = (room: string): string => room.replace(/^\w+\//, '');
  const node = (room: string): string => `${idOf(room)}["${room}/"]`;
  const imported = (room: string): boolean =>
    names.some((other) => other.split('/')[0] === room.split('/')[0] && rooms[other]?.includes(room));
  const areas = AREAS.map((area) => {
    const all = names.filter((room) => room.startsWith(`${area.folder}/`));
    return { ...area, all, inside: all.filter(imported) };
  });
  const arrows = names.flatMap((room) => {
    let targets = [...(rooms[room] ?? [])];
    for (const { folder, inner, inside } of areas) {
      const isAll =
        targets.includes(folder) || (inside.length > 0 && inside.every((other) => targets.includes(other)));
      if (isAll) targets = [...targets.filter((other) => other !== folder && !inside.includes(other)), inner];
    }
    return targets.map((other) => `${idOf(room)} --> ${idOf(other)}`);
  });
  const boxes = areas.flatMap(({ folder, inner, title, all, inside }) =>
    all.length === 0
      ? []
      : box(folder, `${folder}/`, [
          ...all.filter((room) => !inside.includes(room)).map(node),
          ...box(inner, title, inside.map(node)),
        ]),
  );
  return [
    'flowchart TB',
    ...indented([
      ...names.filter((room) => !areas.some(({ all }) => all.includes(room))).map(node),
      ...boxes,
      ...arrows,
    ]),
  ].join('\n');
};

const DIAGRAM = /(?<=```mermaid\n)[^]*?(?=\n```)/;

/** The page as it stands, with the diagram drawn anew from `.config/may-import.json`, which the linter enforces. */
export const makeArchitecturePage = (): string => {
  const page = readFileSync(path.join(__dirname, '../..', ARCHITECTURE_PAGE), 'utf8');
  if (!DIAGRAM.test(page)) throw new Error(`${ARCHITECTURE_PAGE} has no diagram to draw anew`);
  return page.replace(DIAGRAM, () => roomDiagram(mayImport));
};
