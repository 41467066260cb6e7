// A table as people know it from a spreadsheet: Enter goes down a row and Shift+Enter up, and what was copied there is
// pasted here, cell by cell.

import { fromText } from './fields.js';
import { say } from './texts.js';

export class Spreadsheet {
  #root;
  #table;
  #screen;

  constructor(root, table, screen) {
    this.#root = root;
    this.#table = table;
    this.#screen = screen;
    root.addEventListener('keydown', (event) => this.#pressed(event));
    root.addEventListener('paste', (event) => this.#pasted(event));
  }

  #pressed(event) {
    const holder = event.target.closest('.answer');
    if (event.key !== 'Enter' || event.isComposing || !event.target.matches('input') || !holder) return;
    const rows = this.#rows();
    const row = holder.closest('.table-row');
    const column = cellsOf(row).indexOf(holder);
    const next = rows[rows.indexOf(row) + (event.shiftKey ? -1 : 1)];
    const target = next && cellsOf(next)[column];
    target?.querySelector('input:checked, input')?.focus();
    target?.matches('input') && target.focus();
  }

  #pasted(event) {
    const holder = event.target.closest('.answer');
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const isCells = text.includes('\t') || (event.target.matches('input') && text.trimEnd().includes('\n'));
    if (!holder || !isCells) return;
    event.preventDefault();
    const first = holder.closest('.table-row');
    const column = cellsOf(first).indexOf(holder);
    const lines = linesOf(text);
    const missed = lines.map((line, index) => this.#fill(this.#rowAt(first, index), column, line));
    const count = lines.flat().filter(Boolean).length;
    const lost = missed.reduce((sum, each) => sum + each, 0);
    this.#screen.announce(lost > 0 ? say('row.pasted.some', count - lost, lost) : say('row.pasted', count));
    holder.focus();
  }

  #rowAt(first, index) {
    const rows = this.#rows();
    return rows[rows.indexOf(first) + index] ?? this.#table.append();
  }

  /** Writes a line of cells into a row; how many of them found no place. Empty cells leave what stands there. */
  #fill(row, column, line) {
    const holders = row ? cellsOf(row).slice(column) : [];
    let missed = 0;
    line.forEach((text, index) => {
      if (!text) return;
      const value = holders[index] && fromText(holders[index], text);
      if (value === undefined) missed++;
      else this.#screen.put(holders[index], value);
    });
    return missed;
  }

  #rows() {
    return [...this.#root.querySelectorAll('.table-row')];
  }
}

function cellsOf(row) {
  return [...row.querySelectorAll('.cells .answer[data-address]')];
}

/** Lines of cells, as spreadsheets copy them: a cell with a line break or a tab stands in quotation marks. */
function linesOf(text) {
  const lines = [[]];
  const cell = /"((?:[^"]|"")*)"(?=\t|\n|$)|([^\t\n]*)/y;
  const plain = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let at = 0; at <= plain.length; at++) {
    cell.lastIndex = at;
    const [whole, quoted, bare] = cell.exec(plain);
    lines.at(-1).push((quoted?.replaceAll('""', '"') ?? bare).trim());
    at += whole.length;
    if (plain[at] === '\n') lines.push([]);
  }
  return lines;
}
