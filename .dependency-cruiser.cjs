/**
 * The rooms of docs/architecture.md. A room imports only from rooms of smaller
 * rows, never from its own row or below.
 * `outside` lists the packages it may import, `node` whether it may use Node.
 *
 * @typedef {{ row: number, room: string, outside?: string[], node?: boolean }} Room
 * @type {Room[]}
 */
const rooms = [
  { row: 0, room: 'source' },
  { row: 0, room: 'bug' },
  { row: 0, room: 'country', outside: ['countries-list'] },
  { row: 1, room: 'diagnostic', outside: ['fastest-levenshtein'] },
  { row: 2, room: 'document' },
  { row: 2, room: 'rulebook' },
  { row: 2, room: 'diagram' },
  { row: 3, room: 'parse', outside: ['unified', 'remark-[a-z-]+', 'yaml', '@types/mdast'] },
  { row: 3, room: 'shape' },
  { row: 3, room: 'check' },
  { row: 3, room: 'compile' },
  { row: 3, room: 'engine', outside: ['json-rules-engine'] },
  { row: 4, room: 'build' },
  { row: 4, room: 'ask' },
  { row: 5, room: 'analyse' },
  { row: 5, room: 'case', outside: ['temporal-polyfill', 'dinero\\.js', 'date-holidays'] },
  { row: 6, room: 'scenario' },
  { row: 7, room: 'render', outside: ['picocolors', 'string-width', 'ics'] },
  { row: 8, room: 'library', node: true },
  { row: 9, room: 'cli', outside: ['commander'], node: true },
  // The public API stands beside the command line: neither imports the other.
  { row: 9, room: 'index' },
]

/** A room is a folder, or one file. */
const within = (/** @type {string} */ room) => `^src/${room}(?:/|\\.ts$)`
const inPackage = (/** @type {string} */ name) => `(?:^|/)node_modules/${name}/`

const roomRules = rooms.flatMap(({ row, room, outside = [], node = false }) => {
  const open = rooms.filter((other) => other.row < row)
  const openNames = open.map((other) => other.room)
  return [
    {
      name: `${room}-imports-only-rooms-above`,
      comment: `${room} is of row ${row}: it may import ${openNames.join(', ') || 'no other room'}.`,
      severity: 'error',
      from: { path: within(room) },
      to: { path: '^src/', pathNot: [room, ...openNames].map(within) },
    },
    {
      name: `${room}-imports-only-its-packages`,
      comment: `${room} may import from outside: ${outside.join(', ') || 'nothing'}.`,
      severity: 'error',
      from: { path: within(room) },
      to: { pathNot: ['^src/', ...outside.map(inPackage)], dependencyTypesNot: ['core'] },
    },
    ...(node
      ? []
      : [
          {
            name: `${room}-runs-in-a-browser`,
            comment:
              'Only library and cli may use Node, so that everything else runs in a browser.',
            severity: 'error',
            from: { path: within(room) },
            to: { dependencyTypes: ['core'] },
          },
        ]),
  ]
})

const known = rooms.map(({ room }) => within(room))

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...roomRules,
    {
      name: 'every-file-is-in-a-room',
      comment: 'A new room needs a row in the table of this file and of docs/architecture.md.',
      severity: 'error',
      from: { path: '^src/', pathNot: known },
      to: {},
    },
    {
      name: 'every-lone-file-is-in-a-room',
      comment: 'A new room needs a row in the table of this file and of docs/architecture.md.',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: known },
      to: {},
    },
    {
      name: 'no-circles',
      comment: 'Data flows one way, inside a room too.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Type-only imports count: they make a room know another just as well.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
    },
  },
}
