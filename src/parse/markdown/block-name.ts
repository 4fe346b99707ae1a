import type { Code } from 'mdast'
import { nearest } from '../../diagnostic/nearest.ts'
import { FENCES, type Fence } from '../../document/written-document.ts'

/** Which of our blocks a fence opens, be its name misspelt or not; undefined for prose. */
export function blockName({ lang }: Code): Fence | undefined {
  return lang === null || lang === undefined ? undefined : fenceNamed(lang)
}

export function fenceNamed(name: string): Fence | undefined {
  return FENCES.find((fence) => fence === name) ?? nearFence(name)
}

function nearFence(name: string): Fence | undefined {
  const near = nearest(name, FENCES)
  return FENCES.find((fence) => fence === near)
}
