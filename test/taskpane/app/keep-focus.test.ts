/** @jest-environment jsdom */
import { keepFocus, WAIT_MS } from '../../../taskpane/app/keep-focus';

const PAGE = `
  <div id="root">
    <button id="tab">Draft</button>
    <div id="panel" role="tabpanel">
      <section id="list" aria-label="Sample list">
        <p><button id="one">Take this away</button></p>
        <button id="two">Another</button>
      </section>
    </div>
  </div>
  <div id="dialogue"><button id="yes">Yes</button></div>`;

const at = (id: string): HTMLElement => document.getElementById(id)!;
const waited = () => new Promise((resolve) => setTimeout(resolve, WAIT_MS + 20));

let end: () => void;
beforeEach(() => {
  document.body.innerHTML = PAGE;
  jest.spyOn(document, 'hasFocus').mockReturnValue(true);
  end = keepFocus(at('root'));
});
afterEach(() => {
  end();
  jest.restoreAllMocks();
});

test('a button that goes leaves the keyboard to the part that it stood in', async () => {
  at('one').focus();
  at('one').remove();
  expect(document.activeElement).toBe(document.body);
  await waited();
  expect(document.activeElement).toBe(at('list'));
});

test('where all of a view goes, its panel gets it', async () => {
  at('two').focus();
  at('panel').replaceChildren();
  await waited();
  expect(document.activeElement).toBe(at('panel'));
});

test('where a dialogue goes and the button that opened it, the part of that button gets it', async () => {
  at('one').focus();
  at('yes').focus();
  at('one').remove();
  await waited();
  expect(document.activeElement).toBe(at('yes'));
  at('dialogue').remove();
  await waited();
  expect(document.activeElement).toBe(at('list'));
});

test('it is not taken from where a part has given it itself', async () => {
  at('one').focus();
  at('one').remove();
  await Promise.resolve();
  at('tab').focus();
  await waited();
  expect(document.activeElement).toBe(at('tab'));
});

test('nor where somebody clicked beside everything, nor while Word has it, nor once it was ended', async () => {
  at('one').focus();
  at('one').blur();
  at('two').remove();
  await waited();
  expect(document.activeElement).toBe(document.body);

  jest.mocked(document.hasFocus).mockReturnValue(false);
  at('one').focus();
  at('one').remove();
  await waited();
  expect(document.activeElement).toBe(document.body);

  jest.mocked(document.hasFocus).mockReturnValue(true);
  document.body.innerHTML = PAGE;
  end();
  at('one').focus();
  at('one').remove();
  await waited();
  expect(document.activeElement).toBe(document.body);
});
