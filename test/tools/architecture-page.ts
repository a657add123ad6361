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

/**
 * The rooms, and who may import whom, as a mermaid flowchart. `core` is what is in `src/` and is imported by others
 * there; who may import all of it has one arrow to the box.
 */
export const roomDiagram = (rooms: Rooms): string => {
  const names = Object.keys(rooms);
  const imported = new Set(Object.values(rooms).flat());
  const inSource = names.filter((room) => room.startsWith('src/'));
  const top = inSource.filter((room) => !imported.has(room));
  const core = inSource.filter((room) => imported.has(room));
  const idOf = (room: string): string => room.replace('src/', '');
  const node = (room: string): string => `${idOf(room)}["${room}/"]`;
  const arrows = names.flatMap((room) => {
    const allowed = rooms[room] ?? [];
    const isAll = core.every((other) => allowed.includes(other));
    const targets = isAll ? ['core', ...allowed.filter((other) => !core.includes(other))] : allowed;
    return targets.map((other) => `${idOf(room)} --> ${idOf(other)}`);
  });
  return [
    'flowchart TB',
    ...indented([
      ...names.filter((room) => !inSource.includes(room)).map(node),
      ...box('src', 'src/', [...top.map(node), ...box('core', 'the core: no DOM, no Node', core.map(node))]),
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
