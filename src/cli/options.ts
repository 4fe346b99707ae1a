import { Option } from 'commander'
import type { Io } from './io.ts'

/** The options that every command has. */
export interface CommonOptions {
  readonly library?: string
  readonly format: string
  readonly color: 'auto' | 'always' | 'never'
}

export const libraryOption = (): Option =>
  new Option('--library <folder>', 'the library (default: the nearest folder with rules/)')

export const colorOption = (): Option =>
  new Option('--color <when>', 'colours in text')
    .choices(['auto', 'always', 'never'])
    .default('auto')

export const formatOption = (formats: readonly string[]): Option =>
  new Option('--format <format>', 'how the result is written').choices(formats).default('text')

export function usesColor({ color }: CommonOptions, io: Io): boolean {
  return color === 'always' || (color === 'auto' && io.terminal.color)
}

/** Width of text where the terminal has none: a pipe, a file. */
const DEFAULT_WIDTH = 80
const MIN_WIDTH = 60
const MAX_WIDTH = 120

/** How many columns text may take. */
export function textWidth(io: Io): number {
  return Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, io.terminal.columns ?? DEFAULT_WIDTH))
}
