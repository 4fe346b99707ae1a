/** A document with every form that the parser knows, and no fault. */
export const REALISTIC = `---
remit: 1
id: example-mou
kind: mou
title: "Memorandum on the return of victims: an example"
parties: [LA, TH, { party: VN, from: 2010-01-01 }]
basis: illustrative   # nobody signed it
in-force: { from: 2005-07-13 }
review: { every: 1 year }
sources:
  - title: 'The drafters'' notes'
    date: 2005-07-13
---

# Memorandum

Preamble with *emphasis*, [a link](https://example.org) and a footnote[^1].

## Article 1. Terms

\`\`\`term
id: child
means: { age: "< 18" }
\`\`\`

\`\`\`note
Said only here: no rule.
\`\`\`

## Article 9. Escort **and** handover

1. The social-welfare authority escorts the person to the agreed
   border point within seven working days, at its own cost.

   \`\`\`responsibility
   id: escort
   step: [transport-escort/escort, arrival]
   duty: must
   who: social-welfare@destination
   does: >
     escort the person to the agreed border point,
     day or night
   when:
     risk-on-return: low
     any:
       - { age: ["< 18", undetermined] }
       - is-not: child
   only-when: { consent-to-return: yes }
   within: 7 working days of return-decision
   pays:
     - { for: transport, by: { split: { a: 50%, b: 1/2 } } }
   handover:
     to: social-welfare@origin
     documents: [travel-document, { document: case-file, when: { consent: yes } }]
   subject-to: [other-mou#custody]
   \`\`\`

2. > The police may help.
   >
   > ~~~ responsibility
   > id: help
   > who: police
   > cap: 1e3
   > ~~~

| step   | who    |
| ------ | ------ |
| escort | police |

### Scenarios

\`\`\`\`md
\`\`\`responsibility
id: only-an-example
\`\`\`
\`\`\`\`

\`\`\`scenario
id: a-child
given: { age: 15 }
expect:
- who: escort
  status: assigned
\`\`\`

[^1]: It says nothing.
`
