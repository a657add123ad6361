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
