import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import mayImport from '../.config/may-import.json';
import { roomDiagram } from './tools/architecture-page';

const root = path.join(__dirname, '..');

test('the diagram shows every room and every import that is allowed', () => {
  const rooms = {
    data: [],
    'src/low': ['data'],
    'src/other': [],
    'src/high': ['src/low'],
    'src/user': ['src/high', 'src/low', 'src/other'],
    pane: ['src'],
  };
  expect(roomDiagram(rooms)).toBe(`flowchart TB
  data["data/"]
  pane["pane/"]
  subgraph src ["src/"]
    user["src/user/"]
    subgraph core ["the core: no DOM, no Node"]
      low["src/low/"]
      other["src/other/"]
      high["src/high/"]
    end
  end
  low --> data
  high --> low
  user --> core
  pane --> src`);
});

test('every folder of src is a room, and every room is there', () => {
  const folders = readdirSync(path.join(root, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `src/${name}`);
  const rooms = Object.keys(mayImport);
  expect(rooms.filter((room) => room.startsWith('src/')).sort()).toEqual(folders.sort());
  expect(rooms.filter((room) => !existsSync(path.join(root, room)))).toEqual([]);
});
