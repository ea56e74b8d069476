/** The codes that the fixtures' truth uses for the tables of kl01-971. */
export const tableIds: Readonly<Record<string, string>> = {
  '1': 'bang-i',
  '2A': 'bang-2a',
  '2B': 'bang-2b',
  '2C': 'bang-2c',
  '2D': 'bang-2d',
  '3A': 'bang-3a',
  '3B': 'bang-3b',
  '3C': 'bang-3c',
  '4': 'bang-iv',
  '5': 'bang-v',
  '6': 'bang-vi',
};
