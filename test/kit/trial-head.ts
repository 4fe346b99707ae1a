/** The front matter and title of a document that a test makes up; blocks follow. */
export const TRIAL_HEAD = `---
remit: 1
id: trial
kind: mou
title: Trial
parties: [LA, TH]
basis: illustrative
signed: 2020-01-01
in-force: { from: 2020-01-01 }
scope: { origin: LA, destination: TH }
sources: [{ title: Made up }]
---

# Trial
`
