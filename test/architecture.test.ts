import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import mayImport from '../.config/may-import.json';
import { ARCHITECTURE_PAGE, roomDiagram } from './tools/architecture-page';
import { readDiagram } from './tools/read-diagram';
import { importedBy, realImports } from './tools/real-imports';

const root = path.join(__dirname, '..');

test('the diagram shows every room and every import that is allowed', () => {
  const rooms = {
    data: [],
    'src/low': ['data'],
    'src/other': [],
    'src/high': ['src/low'],
    'src/user': ['src/high', 'src/low', 'src/other'],
    'taskpane/host': ['src'],
    'taskpane/views': ['src', 'taskpane/host'],
    'taskpane/app': ['src', 'taskpane/host', 'taskpane/views'],
    'taskpane/page': ['taskpane/host'],
  };
  expect(roomDiagram(rooms)).toBe(`flowchart TB
  data["data/"]
  subgraph src ["src/"]
    user["src/user/"]
    subgraph core ["the core: no DOM, no Node"]
      low["src/low/"]
      other["src/other/"]
      high["src/high/"]
    end
  end
  subgraph taskpane ["taskpane/"]
    app["taskpane/app/"]
    page["taskpane/page/"]
    subgraph pane ["the pane: Office in host/word only"]
      host["taskpane/host/"]
      views["taskpane/views/"]
    end
  end
  low --> data
  high --> low
  user --> core
  host --> core
  views --> host
  views --> core
  app --> core
  app --> pane
  page --> host`);
});

test.each(['src', 'taskpane'])('every folder of %s is a room, and every room is there', (parent) => {
  const folders = readdirSync(path.join(root, parent), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'assets')
    .map(({ name }) => `${parent}/${name}`);
  const rooms = Object.keys(mayImport);
  expect(rooms.filter((room) => room.startsWith(`${parent}/`)).sort()).toEqual(folders.sort());
  expect(rooms.filter((room) => !existsSync(path.join(root, room)))).toEqual([]);
});

describe('the diagram of the page, held against what the files import', () => {
  const page = readFileSync(path.join(root, ARCHITECTURE_PAGE), 'utf8');
  const [, drawn = ''] = /```mermaid\n([^]*?)\n```/.exec(page) ?? [];
  const { rooms, arrows } = readDiagram(drawn);
  const real = realImports(root, rooms, ['src', 'taskpane']);
  const hasImport = (from: string, to: string): boolean =>
    real.some((each) => each.from === from && (each.to === to || each.to.startsWith(`${to}/`)));

  it('shows every import that there is', () => {
    expect(real.length).toBeGreaterThan(40);
    const missing = real.filter(
      ({ from, to }) => !arrows.some((arrow) => arrow.from === from && arrow.to.includes(to)),
    );
    expect(missing).toEqual([]);
  });

  it('has no arrow that nothing stands behind', () => {
    expect(arrows.length).toBeGreaterThan(40);
    expect(arrows.filter(({ from, to }) => !to.some((room) => hasImport(from, room)))).toEqual([]);
  });

  it('is drawn from a list in which nothing is allowed that nobody does', () => {
    const unused = Object.entries(mayImport).flatMap(([from, allowed]) =>
      allowed.filter((to) => !hasImport(from, to)).map((to) => `${from} may import ${to}, and does not`),
    );
    expect(unused).toEqual([]);
  });
});

test('imports are found however they are written', () => {
  const text = `
import a from './a';
import type { B } from './b';
export * from './c';
export type { D } from './d';
import './e';
const f = () => import('./f');
type G = import('./g').G;
// import './h';
const i = "import './i'";
`;
  expect(importedBy(text)).toEqual(['./a', './b', './c', './d', './e', './f', './g']);
});

test('a diagram is read as it is drawn', () => {
  const chart = `flowchart TB
  data["data/"]
  subgraph src ["src/"]
    user["src/user/"]
    subgraph core ["the core: no DOM, no Node"]
      low["src/low/"]
      high["src/high/"]
    end
  end
  high --> data
  user --> core`;
  expect(readDiagram(chart)).toEqual({
    rooms: ['data', 'src/user', 'src/low', 'src/high'],
    arrows: [
      { from: 'src/high', to: ['data'] },
      { from: 'src/user', to: ['src/low', 'src/high'] },
    ],
  });
  expect(() => readDiagram(`${chart}\n  high -.-> low`)).toThrow('no room, box or arrow');
  expect(() => readDiagram(`${chart}\n  high --> attic`)).toThrow('attic, which is not drawn');
});
