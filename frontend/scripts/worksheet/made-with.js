// What a page is made with: the server's answers to an exercise. Those in tables come by table, row and column, where ''
// stands for the row's own place.

/** Everything in it: each address with its value and revision. */
export function everythingIn({ answers, cells }) {
  const singles = Object.entries(answers).map(([address, answer]) => [address, ...answer]);
  const inRows = Object.entries(cells).flatMap(([table, rows]) =>
    Object.entries(rows).flatMap(([row, columns]) =>
      Object.entries(columns).map(([column, answer]) => [[table, row, column].filter(Boolean).join('/'), ...answer]),
    ),
  );
  return [...singles, ...inRows];
}

/** The ids of all rows of a table, also of those that were removed. */
export function rowsIn({ cells }, table) {
  return Object.keys(cells[table] ?? {});
}
