import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Library } from '../document/library.ts'
import type { Names } from './names.ts'

/** Reports families of roles whose members do not agree with them on belonging to a country. */
export function mixedFamily({ vocabulary }: Library, { roles }: Names): readonly Diagnostic[] {
  return vocabulary.roles.flatMap((family) =>
    family.members.flatMap((member) => {
      const role = roles.get(member.value)
      if (role === undefined || role.placed === family.placed) return []
      return [
        diagnostic(
          'check/mixed-family',
          member.span,
          { family: family.id.value, member: member.value, placed: role.placed ? 'yes' : 'no' },
          { related: [{ message: `\`${member.value}\` is declared here`, span: role.id.span }] },
        ),
      ]
    }),
  )
}
