import { compareCubes, type Cube } from '../../src/diagram/cube.ts'
import { range } from './functions.ts'

export function isInCube(cube: Cube, classes: readonly number[]): boolean {
  return cube.every(({ variable, classes: chosen }) => chosen.includes(classes[variable] ?? -1))
}

/** Every cube there is over some variables; never an impossible one. */
export function allCubes(sizes: readonly number[]): readonly Cube[] {
  return sizes.reduce<readonly Cube[]>(
    (cubes, size, variable) =>
      cubes.flatMap((cube) =>
        range(2 ** size - 1).map((i) => {
          const mask = i + 1
          const classes = range(size).filter((cls) => ((mask >> cls) & 1) === 1)
          return classes.length === size ? cube : [...cube, { variable, classes }]
        }),
      ),
    [[]],
  )
}

/** The cubes one step larger: one class more in one literal. */
export function largerCubes(sizes: readonly number[], cube: Cube): readonly Cube[] {
  return cube.flatMap(({ variable, classes }, i) =>
    range(sizes[variable] ?? 0)
      .filter((cls) => !classes.includes(cls))
      .map((cls) => {
        const more = [...classes, cls].sort((a, b) => a - b)
        return more.length === sizes[variable]
          ? cube.toSpliced(i, 1)
          : cube.with(i, { variable, classes: more })
      }),
  )
}

export function inOrder(cubes: readonly Cube[]): readonly Cube[] {
  return [...cubes].sort(compareCubes)
}
