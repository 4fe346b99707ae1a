import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { root } from './kit/shipped-library.ts'

const folder = mkdtempSync(join(tmpdir(), 'remit-package-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('the packed program starts, and answers from the library that it is packed with', () => {
  expect(existsSync(join(root, 'dist/cli/main.js')), 'run `npm run build` first').toBe(true)
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  execFileSync('tar', ['-xzf', join(folder, packed.trim()), '-C', folder])
  const program = join(folder, 'package')
  symlinkSync(join(root, 'node_modules'), join(program, 'node_modules'))

  const said = execFileSync(
    process.execPath,
    [join(program, 'bin/remit.js'), 'ask', 'family-tracing', 'origin=LA', 'destination=TH'],
    { cwd: program, encoding: 'utf8', env: { ...process.env, REMIT_CACHE: 'off' } },
  )

  expect(said).toContain('sops/la-th-return-practice.md:')
  expect(said).toContain('Both engines agree: index, json-rules-engine.')
})
