// A table as people know it from a spreadsheet: Enter goes down a row and Shift+Enter up, arrows go from cell to cell
// where cells stand close together, and what was copied there is pasted here, cell by cell.

import { say } from './texts.js';

const DOWN = { Enter: 1, ArrowDown: 1, ArrowUp: -1 };
const ASIDE = { ArrowLeft: -1, ArrowRight: 1 };

export class Spreadsheet {
  #root;
  #table;
  #announce;

  constructor(root, table, announce) {
    this.#root = root;
    this.#table = table;
    this.#announce = announce;
    root.addEventListener('keydown', (event) => this.#pressed(event));
    root.addEventListener('paste', (event) => this.#pasted(event));
  }

  #pressed(event) {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const target = this.#targetOf(event);
    if (!target) return;
    event.preventDefault();
    target.focus();
    if (this.#root.matches('.is-grid')) target.select();
  }

  #targetOf({ target, key, shiftKey }) {
    if (target.matches('.row-toggle')) {
      return key.startsWith('Arrow') ? this.#neighbour(target, DOWN[key])?.heading.querySelector('.row-toggle') : null;
    }
    if (!target.matches('.answer, .answer input') || target.matches('textarea, select')) return null;
    if (key === 'Enter') return this.#below(target, shiftKey ? -1 : 1);
    if (!this.#root.matches('.is-grid') || shiftKey || !target.matches('input[type=text]')) return null;
    return key in DOWN ? this.#below(target, DOWN[key]) : this.#beside(target, ASIDE[key]);
  }

  #neighbour(target, by) {
    const rows = this.#table.seen;
    return rows[rows.findIndex(({ element }) => element.contains(target)) + by];
  }

  /** The same cell of another row, which is opened where it isn't yet. */
  #below(target, by) {
    const row = this.#neighbour(target, by);
    const column = this.#columnOf(target);
    if (!row || !column) return null;
    if (!row.isOpen) this.#table.reveal(row.address);
    const holder = row.holder(column);
    return holder.matches('input') ? holder : holder.querySelector('input:checked, input');
  }

  /** The next cell of the row, once the caret stands at the edge of this one. */
  #beside(target, by) {
    const { selectionStart, selectionEnd, value } = target;
    const isAll = selectionStart === 0 && selectionEnd === value.length;
    const isAtEdge = selectionStart === selectionEnd && selectionStart === (by < 0 ? 0 : value.length);
    if (!by || !(isAll || isAtEdge)) return null;
    const cells = [...target.closest('.cells').querySelectorAll('.answer')];
    return cells[cells.indexOf(target) + by];
  }

  #columnOf(target) {
    const id = target.closest('.answer')?.dataset.address.split('/').at(-1);
    return this.#table.columns.find((column) => column.id === id);
  }

  #pasted(event) {
    const column = this.#columnOf(event.target);
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const isCells = text.includes('\t') || (event.target.matches('input') && text.trimEnd().includes('\n'));
    if (!column || !isCells) return;
    event.preventDefault();
    const lines = linesOf(text);
    const rows = this.#rowsFrom(event.target, lines.length);
    const missed = lines.map((line, index) => this.#fill(rows[index], column, line));
    const count = lines.flat().filter(Boolean).length;
    const lost = missed.reduce((sum, each) => sum + each, 0);
    this.#announce(lost > 0 ? say('row.pasted.some', count - lost, lost) : say('row.pasted', count));
    this.#table.refresh();
  }

  /** The row one is in and those below it, with new ones for what is more. */
  #rowsFrom(target, count) {
    const rows = this.#table.seen;
    const below = rows.slice(rows.findIndex(({ element }) => element.contains(target)));
    return [...below, ...this.#table.append(Math.max(0, count - below.length))];
  }

  /** Writes a line of cells into a row; how many of them found no place. Empty cells leave what stands there. */
  #fill(row, first, line) {
    const written = this.#table.columns.filter((column) => column.isWritten);
    const columns = written.slice(written.indexOf(first));
    let missed = 0;
    line.forEach((text, index) => {
      if (!text) return;
      const value = row && columns[index]?.valueOf(text);
      if (value === undefined) missed++;
      else row.put(columns[index], value);
    });
    return missed;
  }
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
