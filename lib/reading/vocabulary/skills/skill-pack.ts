/**
 * Skills by kind. A row is the canonical name and, behind bars, other ways to write it. "!rule" behind a form names the
 * ambiguity rule it stands under (see skill-rules.ts); "!n" on a canonical name says that the bare name is no proof.
 * Rows are sorted by folded name within their kind; the kind is what neighbours have in common.
 */
export type SkillPack = Readonly<Record<string, readonly string[]>>;
