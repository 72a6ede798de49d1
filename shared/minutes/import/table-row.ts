import { noteOf, withActions } from './note-of.ts';
import { itemStart } from './item-start.ts';
import { plainLine } from './source-line.ts';

type Cells = readonly (readonly string[])[];

/** What the columns of a table of items are, as its first row names them. */
export type Columns = { readonly actions: number | undefined };

const ofActions =
  /^(?:actions?(?:ed)?(?:\s+(?:by|point|owner|for|required))?|by whom|who|owner|lead|responsible)s?\.?$/iu;
const ofItems =
  /^(?:no\.?|item(?:\s+no\.?)?|#|ref|agenda item|subject|topic|discussion|notes?|minutes?|details?|summary|when|by when|date)$/iu;

/** The columns when a row holds their names. */
export function columnsOf(cells: Cells): Columns | undefined {
  const names = cells.map((cell) => cell.join(' ').trim());
  const known = names.filter((name) => ofActions.test(name) || ofItems.test(name));
  if (known.length === 0 || known.length < names.filter((name) => name !== '').length)
    return undefined;
  const actions = names.findIndex((name) => ofActions.test(name));
  return { actions: actions === -1 ? undefined : actions };
}

export type TableItem = { readonly title: string | undefined; readonly notes: readonly string[] };

/** A row of a table of items; without a title it goes on with the item before. */
export function itemOfRow(cells: Cells, { actions }: Columns): TableItem {
  const column = actions === undefined ? [] : (cells[actions] ?? []);
  const others = cells.filter((_, index) => index !== actions);
  const [first = [], ...rest] = others;
  const isNumber = /^\d{1,2}\s*[.)]?$/u.test(first.join('').trim());
  const said = isNumber ? rest : others;
  const filled = said.filter((cell) => cell.length > 0);
  const [head = [], ...more] = filled;
  const titled = more.length > 0 || head.length > 1 || isNumber;
  const start = head[0] === undefined ? undefined : startOf(head[0]);
  const isBullet = head[0]?.startsWith('- ') ?? false;
  if (!titled || isBullet || start === undefined || (said[0] ?? []).length === 0) {
    return {
      title: undefined,
      notes: withActions(
        filled.flat().map((line) => noteOf(line)),
        column,
      ),
    };
  }
  const lines = [start.rest, ...head.slice(1), ...more.flat()].filter(Boolean);
  return {
    title: start.title,
    notes: withActions(
      lines.map((line) => noteOf(line)),
      column,
    ),
  };
}

function startOf(text: string) {
  return itemStart(plainLine(text), false) ?? itemStart({ ...plainLine(text), list: 1 }, false);
}
