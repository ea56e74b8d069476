import ts from 'typescript';

/** Class → requirement set (`1.9`, `Online 1.1`, …) → its members, with blanks between them. */
export type RequirementSets = Readonly<Record<string, Readonly<Record<string, string>>>>;

const TAG = /\[Api set: (Excel\w*) (?:([\d.]+)|(BETA))/;

/**
 * Reads from Microsoft's own types which requirement set every member of every Excel class belongs to.
 * A member without a tag of its own has that of its class.
 */
export function extractRequirementSets(declarations: string): RequirementSets {
  const file = ts.createSourceFile('office-js.d.ts', declarations, ts.ScriptTarget.Latest, true);
  const found = new Map<string, Map<string, Set<string>>>();
  for (const statement of file.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== 'Excel') continue;
    if (!statement.body || !ts.isModuleBlock(statement.body)) continue;
    for (const declared of statement.body.statements) {
      if (!ts.isClassDeclaration(declared) || !declared.name) continue;
      const own = setOf(declared, file);
      const sets = found.get(declared.name.text) ?? new Map<string, Set<string>>();
      for (const member of declared.members) {
        if (!member.name || !ts.isIdentifier(member.name)) continue;
        const set = setOf(member, file) ?? own;
        if (set !== null) sets.set(set, (sets.get(set) ?? new Set()).add(member.name.text));
      }
      found.set(declared.name.text, sets);
    }
  }
  return toRecord(found);
}

/** `1.9` for `ExcelApi 1.9`, `Desktop 1.1` for `ExcelApiDesktop 1.1`, `BETA` for previews. */
function setOf(node: ts.Node, file: ts.SourceFile): string | null {
  const comments = ts.getLeadingCommentRanges(file.text, node.getFullStart()) ?? [];
  const comment = comments.at(-1);
  const tag = comment && TAG.exec(file.text.slice(comment.pos, comment.end));
  if (!tag) return null;
  const [, name = '', version = 'BETA'] = tag;
  const family = name.replace('ExcelApi', '');
  return family === '' ? version : `${family} ${version}`;
}

function toRecord(found: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>): RequirementSets {
  const classes = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    classes.map(([name, sets]) => [
      name,
      Object.fromEntries(
        [...sets]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([set, members]) => [
            set,
            [...members]
              .filter((member) => member !== 'toJSON')
              .sort()
              .join(' '),
          ]),
      ),
    ]),
  );
}
