/** @jest-environment jsdom */
import '../support/jsdom-globals';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Suspense, useState } from 'react';
import { ViewBoundary } from '../../../taskpane/app/ViewBoundary';
import { askAgainForParts, lazyPart } from '../../../taskpane/parts/lazy-part';
import { PROBLEMS } from '../../../taskpane/problems';

const notLoaded = () => Object.assign(new Error('Loading chunk 7 failed.'), { name: 'ChunkLoadError' });
const Greeting = ({ name }: { readonly name: string }) => <p>For {name}</p>;

type Load = () => Promise<{ readonly default: typeof Greeting }>;

const showPart = async (load: Load) => {
  const Part = lazyPart(load);
  const Shown = () => {
    const [tries, setTries] = useState(0);
    const again = () => {
      askAgainForParts();
      setTries(tries + 1);
    };
    return (
      <ViewBoundary key={tries} onRetry={again}>
        <Suspense fallback={null}>
          <Part name="Sample Client One" />
        </Suspense>
      </ViewBoundary>
    );
  };
  await act(async () => void render(<Shown />));
};

const again = () =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Show it again' })));

beforeEach(() => jest.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => jest.restoreAllMocks());

test('what could not be loaded says so, and is there once the server gives it', async () => {
  const load = jest.fn<ReturnType<Load>, []>();
  load.mockRejectedValueOnce(notLoaded()).mockRejectedValueOnce(notLoaded());
  load.mockResolvedValue({ default: Greeting });
  await showPart(load);
  expect(screen.getByText(PROBLEMS['part-not-loaded'].title)).toBeTruthy();
  await again();
  expect(screen.getByText(PROBLEMS['part-not-loaded'].title)).toBeTruthy();
  await again();
  expect(screen.getByText('For Sample Client One')).toBeTruthy();
  expect(load).toHaveBeenCalledTimes(3);
});

test('what is there is not loaded again because something else was not', async () => {
  const load = jest.fn<ReturnType<Load>, []>().mockResolvedValue({ default: Greeting });
  await showPart(load);
  await showPart(
    jest
      .fn<ReturnType<Load>, []>()
      .mockRejectedValueOnce(notLoaded())
      .mockResolvedValue({ default: Greeting }),
  );
  await again();
  expect(screen.getAllByText('For Sample Client One')).toHaveLength(2);
  expect(load).toHaveBeenCalledTimes(1);
});

test('what stands round a part that could not be loaded stays, and both that failed are asked for at once', async () => {
  const parts = [1, 2].map(() =>
    jest
      .fn<ReturnType<Load>, []>()
      .mockRejectedValueOnce(notLoaded())
      .mockResolvedValue({ default: Greeting }),
  );
  const [One, Two] = parts.map((load) => lazyPart(load)) as [typeof Greeting, typeof Greeting];
  await act(
    async () =>
      void render(
        <ViewBoundary onRetry={() => undefined}>
          <p>What was found</p>
          <Suspense fallback={null}>
            <One name="Sample Client One" />
          </Suspense>
          <Suspense fallback={null}>
            <Two name="Sample Client Two" />
          </Suspense>
        </ViewBoundary>,
      ),
  );
  expect(screen.getByText('What was found')).toBeTruthy();
  expect(screen.getAllByText(PROBLEMS['part-not-loaded'].title)).toHaveLength(2);
  await act(async () => void fireEvent.click(screen.getAllByRole('button', { name: 'Show it again' })[0]!));
  expect(screen.getByText('For Sample Client One')).toBeTruthy();
  expect(screen.getByText('For Sample Client Two')).toBeTruthy();
});

test('a part that fails by itself is a fault of this tool', async () => {
  await showPart(async () => {
    throw new Error('a mistake of ours');
  });
  expect(screen.getByText(PROBLEMS['tool-fault'].title)).toBeTruthy();
});

test('no part is loaded in the way that is not tried again', () => {
  const pane = path.join(__dirname, '../../../taskpane');
  const files = readdirSync(pane, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/u.test(file),
  );
  const direct = files.filter((file) =>
    /import \{[^}]*\blazy\b[^}]*\} from 'react'/u.test(readFileSync(path.join(pane, file), 'utf8')),
  );
  expect(direct).toEqual([path.join('parts', 'lazy-part.tsx')]);
});
