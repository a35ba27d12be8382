import type { Finding, OverlayDiagnostic, Province } from '@anlang/workflows'

interface InFile {
  readonly file: string
  readonly province: Province | undefined
}

const overlap = (one: Province, other: Province): boolean =>
  (one.from ?? '') <= (other.to ?? '9999') && (other.from ?? '') <= (one.to ?? '9999')

/** The other files with an overlay of the same id on the same days: what lies over the id could mean either. */
export const sameId = ({ province, file }: InFile, all: readonly InFile[]): readonly OverlayDiagnostic[] =>
  all.flatMap((other) => {
    const isTwin = province && other.province?.id === province.id && overlap(other.province, province)
    if (!isTwin || other.file === file) return []
    const { id } = province
    return [{ code: 'contradicts_overlay', place: id, subject: id, path: ['id'], detail: other.file }]
  })

const isOfId = (found: Finding): boolean =>
  found.code === 'contradicts_overlay' && 'path' in found && found.path?.[0] === 'id'

/** What was found, with the files of the same id in the place of what is known of them without their names. */
export const withFiles = (found: readonly Finding[], twins: readonly OverlayDiagnostic[]): readonly Finding[] => [
  ...found.filter((one) => twins.length === 0 || !isOfId(one)),
  ...twins,
]
