/** Files that office programs and systems leave behind; nobody sent them. */
const LEFTOVERS = /^(?:~\$.*|\..*|thumbs\.db|desktop\.ini)$/i;
const MAC_FOLDER = /(?:^|\/)__MACOSX\//;

/**
 * Whether a file is one that a system or an office program left behind, by its path with `/`. A .docx is none: it must be listed with
 * its reason rather than overlooked.
 *
 * @example isLeftover('gửi lần 1/~$Huyện ủy Ý Yên.xlsx') === true
 */
export function isLeftover(path: string): boolean {
  return MAC_FOLDER.test(path) || LEFTOVERS.test(path.slice(path.lastIndexOf('/') + 1));
}
