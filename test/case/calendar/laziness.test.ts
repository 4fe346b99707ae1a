import { expect, it, vi } from 'vitest'
import { loadCalendars } from '../../../src/case/calendar/load-calendars.ts'
import { entry } from './days.ts'

const loaded = vi.hoisted(() => ({ times: 0 }))
vi.mock('date-holidays', (original) => {
  loaded.times += 1
  return original()
})

it('the package is loaded only when the library leaves something open', async () => {
  const calendars = [
    entry({ country: 'LA' }),
    entry({ country: 'TH', zone: null }),
    entry({ country: 'VN', holidays: null }),
  ]

  await loadCalendars({ calendars }, [])
  await loadCalendars({ calendars }, ['LA'])
  expect(loaded.times).toBe(0)

  await loadCalendars({ calendars }, ['LA', 'TH'])
  expect(loaded.times).toBe(1)
})
