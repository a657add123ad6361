/** An arrow of the diagram: the room that imports, and the rooms that it points to, several where it points to a box. */
export interface Arrow {
  readonly from: string;
  readonly to: readonly string[];
}

/**
 * Reads the mermaid flowchart of docs/architecture.md back: its rooms and its arrows. An arrow to a box points to every
 * room that is drawn in the box.
 *
 * @throws an Error for a line that is none of these.
 */
export const readDiagram = (
  diagram: string,
): { readonly rooms: readonly string[]; readonly arrows: readonly Arrow[] } => {
  const inside = new Map<string, string[]>();
  const open: string[] = [];
  const arrows: (readonly [string, string])[] = [];
  const rooms: string[] = [];
  for (const line of diagram.trim().split('\n').slice(1)) {
    const [, box] = /^ *subgraph (\S+) \[".*"\]$/.exec(line) ?? [];
    const [, id, room] = /^ *(\S+)\["(\S+)\/"\]$/.exec(line) ?? [];
    const [, from, to] = /^ *(\S+) --> (\S+)$/.exec(line) ?? [];
    if (box !== undefined) {
      open.push(box);
      inside.set(box, []);
    } else if (line.trim() === 'end') {
      open.pop();
    } else if (id !== undefined && room !== undefined) {
      rooms.push(room);
      inside.set(id, [room]);
      for (const around of open) inside.get(around)?.push(room);
    } else if (from !== undefined && to !== undefined) {
      arrows.push([from, to]);
    } else {
      throw new Error(`the diagram has a line that is no room, box or arrow: ${line}`);
    }
  }
  const named = (id: string): readonly string[] => {
    const found = inside.get(id);
    if (found === undefined)
      throw new Error(`an arrow of the diagram leads to or from ${id}, which is not drawn`);
    return found;
  };
  return {
    rooms,
    arrows: arrows.flatMap(([from, to]) => named(from).map((room) => ({ from: room, to: named(to) }))),
  };
};
