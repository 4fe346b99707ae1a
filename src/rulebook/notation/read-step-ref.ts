/** `task` is null where a step stands alone, which means its main task. */
export type ReadStepRef =
  | { readonly kind: 'step'; readonly step: string; readonly task: string | null }
  | { readonly kind: 'fault'; readonly fault: 'not-a-step' }

/** Reads `step` or `step/task`. */
export function readStepRef(text: string): ReadStepRef {
  const [, step, task = null] = /^([a-z][a-z0-9-]*)(?:\/([a-z][a-z0-9-]*))?$/.exec(text) ?? []
  if (step === undefined) return { kind: 'fault', fault: 'not-a-step' }
  return { kind: 'step', step, task }
}
